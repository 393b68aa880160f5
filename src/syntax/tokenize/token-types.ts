/** The tokens that claims are tokenized to. */
type ClaimTokenType =
  | `claim${'Text' | 'Container'}`
  | `claim${'Text' | 'Container'}Gate`
  | `claim${'Text' | 'Container'}Name`
  | `claim${'Text' | 'Container'}Attributes`
  | `claim${'Text' | 'Container'}Attribute`
  | `claim${'Text' | 'Container'}AttributeName`
  | `claim${'Text' | 'Container'}AttributeValue`
  | `claim${'Text' | 'Container'}AttributeValueLiteral`
  | `claim${'Text' | 'Container'}AttributeIdValue`
  | `claim${'Text' | 'Container'}AttributeClassValue`
  | 'claimTextLabel'
  | 'claimContainerFence'
  | 'claimFrontMatterGate'

type ClaimTokens = { [type in ClaimTokenType]: type }

declare module 'micromark-util-types' {
  interface TokenTypeMap extends ClaimTokens {}
}

export type { ClaimTokenType }
