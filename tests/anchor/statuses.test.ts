import { describe, expect, it } from 'vitest'
import { anchor, toSelector } from '../../src/anchor/index.js'

const base = `The ferry runs twelve times a day between the island and the mainland.
Captain Alvarez said that the crossing takes 40 minutes in good weather.
Passengers must not stand on the car deck while the ship is moving.
Tickets are sold at the pier, and children under six travel free.`

function at(quote: string, text: string = base): ReturnType<typeof toSelector> {
  const start = text.indexOf(quote)
  return toSelector(text, [start, start + quote.length])
}

function one(text: string, quote: string): ReturnType<typeof anchor>[number] {
  const [answer] = anchor(text, [at(quote)], { base })
  if (!answer) throw new Error('no answer')
  return answer
}

describe('statuses with the old text', () => {
  it('is exact where only the offset differs', () => {
    const text = `News of the harbour.\n${base}`
    const answer = one(text, 'the crossing takes 40 minutes')
    expect(answer.status).toBe('exact')
    expect(text.slice(answer.start, answer.end)).toBe('the crossing takes 40 minutes')
  })

  it('is exact and folded where quotation marks, dashes and spaces differ', () => {
    const old = 'He called it "a well-kept  secret" -- and smiled... twice, said the clerk.'
    const text = 'He called it “a well-kept secret” — and smiled… twice, said the clerk.'
    const [answer] = anchor(text, [toSelector(old, [0, old.length])], { base: old })
    expect(answer?.status).toBe('exact')
    expect(answer?.evidence.folded).toEqual(
      expect.arrayContaining(['quotation marks', 'dashes', 'ellipses', 'white space']),
    )
    expect(answer?.evidence.summary).toMatch(/^the same words, but for /)
  })

  it('is moved where the paragraph stands elsewhere', () => {
    const lines = base.split('\n')
    const text = [lines[2], lines[0], lines[1], lines[3]].join('\n')
    const answer = one(text, 'Passengers must not stand on the car deck')
    expect(answer).toMatchObject({ status: 'moved', evidence: { moved: true } })
    expect(text.slice(answer.start, answer.end)).toBe('Passengers must not stand on the car deck')
  })

  it('is changed where a number changed, and says so', () => {
    const text = base.replace('40 minutes', '55 minutes')
    const answer = one(text, 'the crossing takes 40 minutes in good weather')
    expect(answer.status).toBe('changed')
    expect(text.slice(answer.start, answer.end)).toBe(
      'the crossing takes 55 minutes in good weather',
    )
    expect(answer.evidence.calledOut).toEqual([{ kind: 'number', removed: '40', added: '55' }])
    expect(answer.evidence.summary).toBe(
      'the word between was replaced, a number changed: “40” became “55”',
    )
    expect(answer.evidence.diff).toEqual([
      { kind: 'same', text: 'the crossing takes' },
      { kind: 'removed', text: '40' },
      { kind: 'added', text: '55' },
      { kind: 'same', text: 'minutes in good weather' },
    ])
  })

  it('calls out a negation that went, a modal and a name that changed', () => {
    const negation = one(
      base.replace('must not stand', 'must stand'),
      'Passengers must not stand on the car deck',
    )
    expect(negation.evidence.calledOut).toEqual([{ kind: 'negation', removed: 'not', added: '' }])
    const modal = one(
      base.replace('must not stand', 'should not stand'),
      'Passengers must not stand on the car deck',
    )
    expect(modal.evidence.calledOut).toEqual([{ kind: 'modal', removed: 'must', added: 'should' }])
    const name = one(
      base.replace('Captain Alvarez', 'Captain Brandt'),
      'Captain Alvarez said that the crossing takes 40 minutes',
    )
    expect(name.evidence.calledOut).toEqual([{ kind: 'name', removed: 'Alvarez', added: 'Brandt' }])
  })

  it('is orphaned where the passage was deleted, and where its paragraph was', () => {
    const lines = base.split('\n')
    expect(
      one([lines[0], lines[1], lines[3]].join('\n'), 'must not stand on the car deck').status,
    ).toBe('orphaned')
    const sentence = one(
      base.replace(', and children under six travel free', ''),
      'children under six travel free',
    )
    expect(sentence.status).toBe('orphaned')
    expect(sentence.start).toBeUndefined()
    expect(sentence.evidence.summary).not.toBe('')
  })

  it('does not take a copy that always stood elsewhere for a deleted passage', () => {
    const old = `${base}\nThe crossing takes 40 minutes in good weather, the brochure says.`
    const text = old.replace(
      'Captain Alvarez said that the crossing takes 40 minutes in good weather.\n',
      '',
    )
    const [answer] = anchor(text, [at('the crossing takes 40 minutes', old)], { base: old })
    expect(answer?.status).not.toBe('exact')
    expect(answer?.start).toBeUndefined()
  })

  it('keeps inferred bounds on whole words and within the line', () => {
    const text = base.replace(
      'the crossing takes 40 minutes in good weather',
      'sailing needs 40 minutes in good weather',
    )
    const answer = one(text, 'the crossing takes 40 minutes in good weather')
    expect(text.slice(answer.start, answer.end)).toBe('sailing needs 40 minutes in good weather')
  })
})

describe('statuses without the old text', () => {
  it('tells copies apart by their contexts', () => {
    const selector = { exact: 'travel free', prefix: 'and children under six ', suffix: '.' }
    const text = `Dogs travel free on weekdays.\n${base}`
    const [answer] = anchor(text, [selector])
    expect(answer).toMatchObject({ status: 'exact', start: text.lastIndexOf('travel free') })
  })

  it('is ambiguous where quote and context repeat, and lists the places', () => {
    const text = 'Call 555. Open daily.\nCall 555. Open daily.\nCall 555. Open daily.'
    const [answer] = anchor(text, [{ exact: 'Open daily' }])
    expect(answer?.status).toBe('ambiguous')
    expect(answer?.candidates).toHaveLength(3)
    expect(answer?.evidence.summary).toBe('3 equal candidates')
  })

  it('finds a quote that differs in spelling only', () => {
    const text = 'The café’s owner said: “We’re  open — always…” and left the room.'
    const [answer] = anchor(text, [
      { exact: 'The cafe\u0301\'s owner said: "We\'re open - always..."' },
    ])
    expect(answer?.status).toBe('exact')
    expect(answer?.evidence.folded).toEqual(
      expect.arrayContaining([
        'Unicode normalisation',
        'quotation marks',
        'dashes',
        'ellipses',
        'white space',
      ]),
    )
  })

  it('finds a passage whose words changed between the same contexts', () => {
    const text = base.replace('40 minutes in good', '45 minutes in calm')
    const [answer] = anchor(text, [at('the crossing takes 40 minutes in good weather')])
    expect(answer?.status).toBe('changed')
    expect(text.slice(answer?.start, answer?.end)).toBe(
      'the crossing takes 45 minutes in calm weather',
    )
  })

  it('prefers no answer to a guess', () => {
    expect(anchor(base, [{ exact: 'the harbour master resigned on Friday' }])[0]?.status).toBe(
      'orphaned',
    )
  })
})
