/** Interviews: whose words a line gives that a name or a letter opens. */
import { describe, expect, it } from 'vitest'
import { sayings } from './read.js'

describe('a name before a colon', () => {
  const interview = [
    'Astronomer Vera Rubin has measured galaxies for thirty years.',
    'The Herald: Your critics say that the rotation curves are wrong. Are they?',
    'Rubin: No. They are flat, and they stay flat.',
    'The Herald: And who measured them?',
    'Rubin: I did, with my own hands.',
  ].join('\n\n')

  it('speaks where more lines open with it; what is asked only reports', () => {
    expect(sayings(interview)).toEqual([
      'Your critics | that the rotation curves are wrong',
      'Vera Rubin | No. They are flat, and they stay flat.',
      'Vera Rubin | I did, with my own hands.',
    ])
  })

  it('speaks neither once nor over figures', () => {
    expect(
      sayings('Vera Rubin won.\n\nRubin: 46.\n\nKent Ford came second.\n\nRubin: 12.'),
    ).toEqual([])
    expect(
      sayings('Note: the telescope is closed on Monday.\n\nNote: the dome is closed too.'),
    ).toEqual([])
  })
})

describe('“Q” and “A”', () => {
  it('stand for whom the article introduces', () => {
    const text = [
      'A conversation with Vera Rubin',
      'By Kent Ford',
      'Q: What did the curves show you?',
      'A: They showed me that most of the matter is missing.',
      'Q: The observatory says you were lucky. Were you?',
      'A: We were there on a clear night.',
    ].join('\n\n')
    expect(sayings(text)).toEqual([
      'Vera Rubin | They showed me that most of the matter is missing.',
      'The observatory | you were lucky',
      'Vera Rubin | We were there on a clear night.',
    ])
  })

  it('stand for nobody where nobody is introduced', () => {
    const text =
      'Q: Who pays?\n\nA: The owner of the house pays.\n\nQ: When?\n\nA: At the end of the year.'
    expect(sayings(text)).toEqual([])
  })
})
