import { describe, expect, it } from 'vitest'
import { anchor, toSelector } from '../../src/anchor/index.js'

const cases: [
  name: string,
  base: string,
  quote: string,
  edit: [string, string],
  status: string,
  now: string,
][] = [
  [
    'Chinese',
    '新的渡轮每天往返十二次。船长说，天气好时航程需要四十分钟。儿童免费乘船。',
    '天气好时航程需要四十分钟',
    ['新的渡轮', '从五月起，旧的渡轮'],
    'exact',
    '天气好时航程需要四十分钟',
  ],
  [
    'Chinese, changed',
    '新的渡轮每天往返十二次。船长说，天气好时航程需要40分钟左右。儿童免费乘船。',
    '天气好时航程需要40分钟左右',
    ['40', '55'],
    'changed',
    '天气好时航程需要55分钟左右',
  ],
  [
    'Japanese',
    'フェリーは一日に十二回運航します。船長によると、天気が良ければ四十分かかります。子供は無料です。',
    '天気が良ければ四十分かかります',
    ['一日に', '毎日'],
    'exact',
    '天気が良ければ四十分かかります',
  ],
  [
    'Korean',
    '새 여객선은 하루에 열두 번 운항한다. 선장은 날씨가 좋으면 40분이 걸린다고 말했다. 어린이는 무료다.',
    '날씨가 좋으면 40분이 걸린다',
    ['새 여객선은', '낡은 여객선은'],
    'exact',
    '날씨가 좋으면 40분이 걸린다',
  ],
  [
    'Arabic',
    'تعمل العبارة اثنتي عشرة مرة في اليوم. قال القبطان إن الرحلة تستغرق أربعين دقيقة. الأطفال مجانا.',
    'الرحلة تستغرق أربعين دقيقة',
    ['اثنتي عشرة', 'عشر'],
    'exact',
    'الرحلة تستغرق أربعين دقيقة',
  ],
  [
    'Thai',
    'เรือข้ามฟากวิ่งวันละสิบสองเที่ยว กัปตันกล่าวว่าใช้เวลาสี่สิบนาที เด็กขึ้นฟรี',
    'ใช้เวลาสี่สิบนาที',
    ['สิบสองเที่ยว', 'หกเที่ยว'],
    'exact',
    'ใช้เวลาสี่สิบนาที',
  ],
  [
    'emoji',
    'Crew 👩‍👩‍👧 and 🇫🇷🇩🇪 flags 👍🏽 on deck. The cook made ✨ pancakes ✨ for all.',
    '🇩🇪 flags 👍🏽',
    ['for all', 'for everyone'],
    'exact',
    '🇩🇪 flags 👍🏽',
  ],
]

describe.each([true, false])('any script, old text known: %s', (known) => {
  it.each(cases)('%s', (_, base, quote, [from, to], status, now) => {
    const start = base.indexOf(quote)
    const text = base.replace(from, to)
    const selector = toSelector(base, [start, start + quote.length])
    const [answer] = anchor(text, [selector], known ? { base } : {})
    expect(answer?.status).toBe(status)
    expect(text.slice(answer?.start, answer?.end)).toBe(now)
  })
})

describe('graphemes', () => {
  it('never ends within one', () => {
    const base = 'cafe open, flag \u{1F1EB}\u{1F1F7} up'
    const text = 'cafe\u0301 open, flag \u{1F1EB}\u{1F1F7} up'
    const [answer] = anchor(text, [toSelector(base, [0, 4])], { base })
    if (answer?.end !== undefined) expect(answer.end).not.toBe(4)
    const half = { exact: '\u{1F1EB}', prefix: 'flag ', suffix: '\u{1F1F7} up', start: 16, end: 18 }
    for (const options of [{ base }, {}]) {
      const [flag] = anchor(base, [half], options)
      if (flag?.start !== undefined) expect([flag.start, flag.end]).toEqual([16, 20])
    }
  })

  it('does not cut a word of a script without spaces where it infers a bound', () => {
    const base = '会议在北京举行。记者昨天报道了这个消息，读者反应热烈。'
    const text = '会议在北京举行。通讯社报道了这个消息，读者反应热烈。'
    const quote = '记者昨天报道了这个消息'
    const start = base.indexOf(quote)
    const [answer] = anchor(text, [toSelector(base, [start, start + quote.length])], { base })
    expect(answer?.status).toBe('changed')
    expect(text.slice(answer?.start, answer?.end)).toBe('通讯社报道了这个消息')
  })
})
