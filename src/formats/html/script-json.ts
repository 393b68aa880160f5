/** JSON that may stand inside a `script` element. */

/**
 * Write JSON whose characters can neither end the script (`</script>`, `<!--`) nor, where old parsers read it as
 * JavaScript, end a line. The result parses to the same value.
 */
export function scriptJson(value: unknown): string {
  return escapeJson(JSON.stringify(value))
}

/** Make JSON safe for a `script` element. */
export function escapeJson(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
