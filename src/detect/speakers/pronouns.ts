import { isPerson } from '../en/nouns.js'
import { INCLUDING, THE } from '../en/single-words.js'
import type { Placed } from '../rules/placed.js'
import type { Paragraph, Range, Speaker } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'
import type { BodiesAgain } from './bodies-again.js'
import { isHuman, words } from './descriptions.js'
import { isOrganization, isPersonal, isPlural } from './kinds.js'
import { areMany } from './many.js'
import type { Gender } from './name-runs.js'
import type { NamedSpeakers } from './named-speakers.js'
import type { Names } from './names.js'
import type { PeopleAgain } from './people-again.js'
import {
  hasSpokenSince,
  inReach,
  isNextTo,
  type RecentSpeakers,
  type Spoken,
} from './recent-speakers.js'
import { isSomebody, isSomebodyNear } from './somebody.js'
import { bodySubject, describedBefore, describedSubject } from './subjects.js'
import { topicOf } from './topic.js'

/** "the bank's figures" are no "it"; "The Times" is. */
const FIGURES = /(?:^|[ -])\p{Ll}+$/u

/** Opening a sentence, tells that somebody was spoken to who answers. */
const ASKED = new WordList('asked pressed questioned told reminded challenged')

/** "Its local chairman": an office, and no name; "a racist" may be what somebody was called. */
function isDescription(name: string): boolean {
  const head = name.slice(name.lastIndexOf(' ') + 1)
  return /^(?!an? )\S+ /i.test(name) && head === head.toLowerCase() && isPerson(head)
}

/** What an article's pronouns mean. */
export class Pronouns {
  readonly #names: Names
  readonly #named: NamedSpeakers
  readonly #recent: RecentSpeakers
  readonly #bodies: BodiesAgain
  readonly #people: PeopleAgain
  /** The pronoun that a name was spoken of with. */
  readonly #pronouns = new Map<string, Gender>()
  /** Whom the article is about, and how many names it had when that was last looked for. */
  #topic: Speaker | undefined
  #asked = 0

  constructor(
    names: Names,
    named: NamedSpeakers,
    recent: RecentSpeakers,
    bodies: BodiesAgain,
    people: PeopleAgain,
  ) {
    this.#names = names
    this.#named = named
    this.#recent = recent
    this.#bodies = bodies
    this.#people = people
  }

  /** "he", "her"; what a name was spoken of with is kept. */
  of(placed: Placed, source: Range, gender: Gender): Speaker | undefined {
    const speaker = this.person(placed, source, gender)
    if (speaker?.kind === 'person' && !this.#pronouns.has(speaker.name))
      this.#pronouns.set(speaker.name, gender)
    return speaker
  }

  /** What the name itself shows, else the pronoun it was spoken of with. */
  #genderOf(name: string): Gender | undefined {
    return this.#names.genderOf(name) ?? this.#pronouns.get(name)
  }

  #fits(name: string, gender: Gender | undefined): boolean {
    return !gender || (this.#genderOf(name) ?? gender) === gender
  }

  /** "Holm, she says, is late", "Holm was late, she said": whose name the statement begins or ends with does not say it. */
  #told({ paragraph, content }: Placed, source: Range): string | undefined {
    const first = content[0]
    if (!first || first.to !== source.from - 1) return undefined
    const [mention] = this.#names.inside(paragraph, first)
    if (!mention) return undefined
    const { name } = this.#named.of(mention)
    if (mention.range.to === first.to) return name
    // Who has spoken may speak of himself by name.
    const opens = mention.range.from === first.from
    return opens && !this.#recent.last(({ speaker }) => speaker.name === name) ? name : undefined
  }

  /** "he": whoever spoke last or is the subject of a sentence since. */
  person(placed: Placed, source: Range, gender: Gender | undefined): Speaker | undefined {
    const told = this.#told(placed, source)
    const fits = (name: string): boolean => name !== told && this.#fits(name, gender)
    const last = this.#recent.last(
      ({ speaker, placed: { paragraph } }) =>
        (isHuman(speaker) && fits(speaker.name)) ||
        isSomebodyNear(speaker, gender, paragraph.start === placed.paragraph.start),
    )
    // Of two in one paragraph, the one whose gender is known.
    const known = this.#recent.last(
      ({ placed: { paragraph }, speaker: { name, kind } }) =>
        paragraph.start === placed.paragraph.start &&
        kind === 'person' &&
        name !== told &&
        this.#names.genderOf(name) === gender,
    )
    if (last && known && this.#names.genderOf(last.speaker.name) === undefined)
      if (!isDescription(last.speaker.name)) return known.speaker
    const subject = this.#subjectBefore(placed, source, last)
    if (subject) return subject
    const shown = gender && this.#shownBefore(placed, source, gender, last)
    if (shown) return shown
    const before = this.#names.before(placed.paragraph, source.from, 16)
    const since = this.#named.subjectSince(
      last,
      before,
      (named, mention) =>
        isHuman(named) &&
        !this.#names.isBody(named.name) &&
        fits(named.name) &&
        (!gender || (mention.gender ?? gender) === gender),
    )
    if (since && since.name !== last?.speaker.name) return since
    const singled = this.#singledOut(placed, gender) ?? since
    if (singled) return singled
    if (last) return this.#topicBehind(placed, last, gender) ?? last.speaker
    for (const mention of before) {
      if (mention.doubtful || mention.headline || mention.quoted) continue
      const named = this.#named.of(mention)
      if (isHuman(named) && fits(named.name)) return named
    }
    return undefined
  }

  /**
   * "“He was kind,” Holm said. … In May he told": whom the article is about, where who spoke last is no longer
   * spoken of.
   */
  #topicBehind(placed: Placed, last: Spoken, gender: Gender | undefined): Speaker | undefined {
    const { paragraph } = last.placed
    if (!gender || paragraph.start === placed.paragraph.start) return undefined
    const near = isNextTo(placed.paragraph, paragraph)
    if (near && !isSomebody(last.speaker)) return undefined
    const topic = this.#aboutWhom()
    const name = topic?.name ?? ''
    // "A nurse left. He said": next to somebody it is whom the article calls "he" already.
    const shown = near ? this.#genderOf(name) === gender : true
    return topic && shown && this.#fits(name, gender) ? topic : undefined
  }

  /** Looked for again only when the names have doubled, so that time stays linear. */
  #aboutWhom(): Speaker | undefined {
    const { mentions } = this.#names
    if (!this.#topic && mentions.length >= 2 * this.#asked) {
      this.#asked = mentions.length
      this.#topic = topicOf(mentions, (mention) => this.#named.of(mention))
    }
    return this.#topic
  }

  /** "He was to have met Jane Holm. She wrote": the name in the paragraph that shows the gender, where none that spoke does. */
  #shownBefore(
    { paragraph }: Placed,
    source: Range,
    gender: Gender,
    last: Spoken | undefined,
  ): Speaker | undefined {
    if (!last || last.placed.paragraph.start === paragraph.start) return undefined
    // Another must have spoken here since.
    const since = this.#recent.last(({ speaker }) => isHuman(speaker))
    if (since?.placed.paragraph.start !== paragraph.start) return undefined
    if (this.#genderOf(last.speaker.name) === gender) return undefined
    const shown = this.#names
      .before(paragraph, source.from, 6)
      .find(
        (mention) =>
          mention.paragraph === paragraph.start &&
          !mention.quoted &&
          this.#names.genderOf(this.#named.of(mention).name) === gender,
      )
    return shown && this.#named.of(shown)
  }

  /** "Others, including the manager Jane Holm, agreed. She said": the one named among several who just spoke. */
  #singledOut({ paragraph }: Placed, gender: Gender | undefined): Speaker | undefined {
    const several = this.#recent.last(() => true)
    const source = several?.placed.source[0]
    if (!source || several.placed.paragraph !== paragraph || isPersonal(several.speaker.kind))
      return undefined
    let from = source.from
    while (from < source.to && !at(paragraph.tokens, from).is(INCLUDING)) from++
    const mention = this.#names.inside(paragraph, { from, to: source.to })[0]
    const named = mention && this.#named.of(mention)
    return named && isHuman(named) && this.#fits(named.name, gender) ? named : undefined
  }

  /** "The minister left. He said": whom the sentence before is about, where nobody has spoken since. */
  #subjectBefore(placed: Placed, source: Range, last: Spoken | undefined): Speaker | undefined {
    const { paragraph } = placed
    const from = placed.frame?.from ?? source.from
    // "Asked about the minister, he said": who was asked, and not about whom.
    const asked = ASKED.has(at(paragraph.tokens, from))
    const inside = asked ? undefined : describedBefore(paragraph, from, source.from)
    if (inside && !this.#opensWithHuman(paragraph, from, source.from))
      return words(paragraph.tokens, inside, inside.to - 1)
    const subject = describedSubject(paragraph, source.from)
    if (!subject || hasSpokenSince(last, paragraph, subject.from)) return undefined
    const head = subject.to - 1
    const described = at(paragraph.tokens, subject.from).is(THE)
      ? this.#people.of(placed, head, subject)
      : undefined
    return described ?? words(paragraph.tokens, subject, head)
  }

  /** "Holm was accused of threatening a witness; he denied": whether somebody with a name is the sentence's subject. */
  #opensWithHuman(paragraph: Paragraph, from: number, to: number): boolean {
    return this.#names
      .before(paragraph, to, 8)
      .some(
        (mention) =>
          mention.paragraph === paragraph.start &&
          mention.range.from >= from &&
          mention.subject &&
          this.#named.of(mention).kind === 'person',
      )
  }

  /** "it": the body that is the subject of a sentence since somebody spoke, else what spoke last. */
  thing(placed: Placed, source: Range): Speaker | undefined {
    const last = this.#recent.last(
      ({ speaker: { kind, name } }) =>
        !isPersonal(kind) &&
        !(isOrganization(kind) ? areMany(name) : FIGURES.test(name) && isPlural(name)),
    )
    const { paragraph } = placed
    const speaking = this.#recent.byNameIn(placed, source.from)
    if (last && speaking === last.speaker) return speaking
    const before = this.#names.before(paragraph, source.from, 8)
    // "Novo will file this year, it said": what the sentence opens with.
    const opening = before.find(
      ({ range, paragraph: start, subject, doubtful }) =>
        subject &&
        !doubtful &&
        start === paragraph.start &&
        range.from <= (placed.frame?.from ?? 0) + 1,
    )
    if (opening && opening.range.from >= (placed.frame?.from ?? 0)) {
      const named = this.#named.of(opening)
      if (isOrganization(named.kind) && !isPlural(named.name)) return named
    }
    const since = this.#named.subjectSince(last, before, ({ kind }) => isOrganization(kind))
    if (since) return since
    const subject = bodySubject(paragraph, source.from)
    if (!subject || hasSpokenSince(last, paragraph, subject.from)) return inReach(placed, last)
    const { tokens } = paragraph
    return (
      this.#bodies.of(placed, subject, at(tokens, subject.to - 1).lower) ?? words(tokens, subject)
    )
  }
}
