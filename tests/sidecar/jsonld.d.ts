declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string }>
    /** Throw where something would be lost. */
    safe: boolean
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Record<string, unknown>[]>
    toRDF(document: unknown, options: Options & { format: 'application/n-quads' }): Promise<string>
  }
  export default jsonld
}
