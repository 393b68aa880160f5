/** Who speaks in agencies' bulletins: by an office elsewhere in the article, behind what is inserted, by a noun for what was said. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings } from './read.js'

describe('an office means whom the article gives it to', () => {
  it.each([
    [
      'The head of the IAEA, Rafael Grossi, left Vienna on Monday.\n“We go,” the IAEA chief said.',
      'Rafael Grossi',
    ],
    [
      'International Atomic Energy Agency Director General Rafael Grossi left Vienna.\n“We go,” the IAEA chief said.',
      'Rafael Grossi',
    ],
    [
      'Tom Berg met Mark Rutte, secretary general of the North Sea Council.\n“We go,” the NSC chief said.',
      'Mark Rutte',
    ],
    [
      'Jane Holm, a British-Israeli lawyer, met Tom Berg, a Danish lawyer.\nOlaf Lund agreed.\n“We go,” the British-Israeli lawyer said.',
      'Jane Holm',
    ],
    [
      'Jane Holm, a senator from Ohio, met Tom Berg, a senator from Texas.\nOlaf Lund agreed.\n“We go,” the Ohio senator said.',
      'Jane Holm',
    ],
    [
      'Tom Lund said it was late.\nHungary’s Foreign Minister Peter Berg, whose country was the host, flew to Oslo. He wrote that it was late.',
      'Peter Berg',
    ],
    [
      'The governor, Umar Berg, put it at 115, a figure the union disputes. Its local chairman said it was late. “We know,” he said.',
      'Its local chairman',
    ],
    ['The Christian Association of Norway spoke of it.\nNorway said it was late.', 'Norway'],
  ])('%s', (text, speaker) => {
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toBe(speaker)
  })
})

describe('who speaks', () => {
  it.each([
    ['In Sudan, Save the Children said it was late.', ['Save the Children | it was late']],
    [
      'Berg accused Oslo of stalling, and, hours after his counterpart had told reporters it was late, said that the door was closing.',
      [
        'Berg | Oslo of stalling,',
        'his counterpart | it was late',
        'Berg | that the door was closing',
      ],
    ],
    [
      'The minister was overheard telling an aide that it was late.',
      ['The minister | that it was late'],
    ],
    [
      'The vote was rigged, Holm said, a charge dismissed by election officials.',
      ['Holm | The vote was rigged', 'election officials | a charge'],
    ],
    [
      'Analysts expect rates to rise, a view echoed by Oslo, which has raised them.',
      ['Analysts | rates to rise', 'Oslo | a view'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it.each([
    [
      'Kang, the spokesperson, told reporters that Minister Yeo and his counterpart, Tom Berg, agreed during a call to meet “as soon as possible.”',
      [
        'Kang | that Minister Yeo and his counterpart, Tom Berg, agreed during a call to meet “as soon as possible.”',
        'Tom Berg | to meet “as soon as possible.”',
      ],
    ],
    [
      'The quake killed 69 people, officials said, with rescuers warning that the toll would rise.',
      ['officials | The quake killed 69 people', 'rescuers | that the toll would rise'],
    ],
    [
      'She has denied any wrongdoing and claims the case is political.',
      ['She | any wrongdoing', 'She | the case is political'],
    ],
    [
      'Oslo welcomed the move, crediting a swift campaign.',
      ['Oslo | the move', 'Oslo | a swift campaign'],
    ],
    [
      'The agency reported Lund had toured a plant and ordered officials to double its output.',
      ['The agency | Lund had toured a plant and ordered officials to double its output'],
    ],
    [
      'The union demanded to know why the line, which was inspected in March, had not been closed.',
      ['The union | to know why the line, which was inspected in March, had not been closed'],
    ],
    [
      'According to first findings, a tree had fallen on the line, the operator added.',
      [
        'first findings | a tree had fallen on the line',
        'the operator | According to first findings, a tree had fallen on the line',
      ],
    ],
    [
      'The court dismissed the premier from office over a call in which she called Hun Sen “uncle” and criticised a general.',
      ['she | Hun Sen “uncle”', 'she | a general'],
    ],
    [
      'Health officials urged parents to vaccinate their children before the winter break ends.',
      ['Health officials | parents to vaccinate their children before the winter break ends'],
    ],
    [
      'Berg insisted on guarantees that nobody could give.',
      ['Berg | on guarantees that nobody could give'],
    ],
    [
      'Berg, who has a long history of questioning vaccines, said it was late.',
      ['Berg | it was late'],
    ],
    [
      '“We go,” Berg wrote on X. Kremlin spokesman Dmitry Lund described it as theft.',
      ['Berg | “We go,”', 'Dmitry Lund | it as theft'],
    ],
    [
      'Paz announced late on Wednesday an end to subsidies, a move his minister said would save money.',
      ['Paz | an end to subsidies', 'his minister | a move … would save money'],
    ],
    [
      'The operator ruled out a cyberattack, narrowing the source down to two incidents.',
      ['The operator | a cyberattack'],
    ],
    [
      'Lund said the alarms had failed, citing a check of all towers.',
      ['Lund | the alarms had failed'],
    ],
    [
      'Yermak said Moscow “shows no will to talk,” and a senior official told reporters a summit would be a gift.',
      ['Yermak | Moscow “shows no will to talk,”', 'a senior official | a summit would be a gift'],
    ],
    [
      'European leaders said in a joint statement they strongly supported the position that the fighting should stop.',
      ['European leaders | they strongly supported the position that the fighting should stop'],
    ],
    [
      'Wi made the remarks on Monday, a day after Secretary Pete Berg toured the site and told troops it was late.',
      ['Pete Berg | it was late'],
    ],
    [
      'The official did not rule out, however, that it could be raised when the ministers meet.',
      ['The official | that it could be raised when the ministers meet'],
    ],
    [
      'President Holm, who earlier in December accused Oslo of meddling, left.',
      ['Holm | Oslo of meddling'],
    ],
    [
      'A freeze will remain in place, the company told staff in an email seen by the paper.',
      ['the company | A freeze will remain in place'],
    ],
    [
      'Asked by Tom Berg KC, for the family, if he should have landed, the officer replied: “Yes.”',
      ['the officer | “Yes.”', 'Tom Berg | if he should have landed'],
    ],
    [
      'Dr Philip Lund gave the cause as a head injury. Alfie would have known nothing, he said.',
      ['Philip Lund | Alfie would have known nothing'],
    ],
    [
      '“Is it over? We heard blasts!” Omar Berg, the top elected official in the city, wrote on X.',
      ['Omar Berg | “Is it over? We heard blasts!”'],
    ],
    [
      'The two sides also agreed to “start talks on a broad set of issues,” Berg said.',
      [
        'The two sides | to “start talks on a broad set of issues,”',
        'Berg | The two sides also agreed to “start talks on a broad set of issues,”',
      ],
    ],
    [
      'The army said it had begun drills, as Taipei scrambled jets and accused Beijing of bullying.',
      ['The army | it had begun drills, as Taipei scrambled jets', 'Taipei | Beijing of bullying'],
    ],
    [
      'Premier Jan Lund, in a video to be shown in schools, urges pupils to read.',
      ['Jan Lund | pupils to read'],
    ],
    [
      'Boeing said that the claims had been investigated and found to be without merit.',
      ['Boeing | that the claims had been investigated and found to be without merit'],
    ],
    [
      'The army denied blocking aid, and the council, in a statement on Monday, described it as late.',
      ['The army | blocking aid', 'the council | it as late'],
    ],
    [
      'The union said it was late, with its head of mission, Tuna Berg, calling for more aid.',
      ['The union | it was late', 'Tuna Berg | more aid'],
    ],
  ])('and where another speaks: %s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it.each([
    ['Cheong Wa Dae said it was late.', 'Cheong Wa Dae', 'organization'],
    ['Rival Kestra warned that it was late.', 'Kestra', 'organization'],
    ['Rival Jane Kestra warned that it was late.', 'Jane Kestra', 'person'],
    ['It was late, the electoral service Servel said.', 'Servel', 'organization'],
    ['The opposition Greens said it was late.', 'Greens', 'organization'],
    [
      'The Independent Commission Against Corruption said it was late.',
      'Independent Commission Against Corruption',
      'organization',
    ],
    [
      'It was late, medical charity Doctors Without Borders (MSF) said.',
      'Doctors Without Borders',
      'organization',
    ],
    ['Its parent company, Kestra, said it was late.', 'Kestra', 'organization'],
    ['Passenger Jane Holm said it was late.', 'Jane Holm', 'person'],
  ])('and of what kind: %s', (text, speaker, kind) => {
    expect(first(text)).toMatchObject({ speaker, speakerKind: kind })
  })

  it('gives what somebody is before what he was', () => {
    expect(first('Vice President Jane Holm, a former police captain, said it was late.').role).toBe(
      'Vice President',
    )
  })

  it('names a committee by what it is to do', () => {
    expect(first('The Committee to Protect Journalists said it was late.').speaker).toBe(
      'Committee to Protect Journalists',
    )
  })

  it('takes what was expected for no forecast where something is more than that', () => {
    expect(first('Inflation slowed more than expected to 3%, figures showed.').type).not.toBe(
      'prediction',
    )
  })

  it('has a post on a service of one letter for an occasion at the end, too', () => {
    expect(first('“We are ready,” Holm said on X.').at).toBe('X')
  })
})
