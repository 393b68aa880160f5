/** What wire copy is framed by, and what pages set around it. */

/** News agencies as they name themselves in datelines, in small letters. */
export const AGENCIES: ReadonlySet<string> = new Set(
  `ap|the associated press|associated press|reuters|afp|yonhap|dpa|tass|itar-tass|xinhua|ansa|efe|kyodo|kyodo news|jiji press|upi|pti|ani|ians|bloomberg|interfax|anadolu
|anadolu agency|aa|ria|ria novosti|sputnik|apa|pa|pa media|press association|kcna|antara|mena|wafa|belga|anp|ritzau|ntb|tt|pap|ctk|mti|agerpres|ukrinform|lusa|spa|irna
|tasnim|cp|the canadian press|canadian press|aap|apn|bernama|vna|cna|ina|petra|map|rna|stt|sda|keystone-sda|hina|tanjug|bta|prnewswire|business wire|globe newswire|globenewswire|ap photo
|cnn|cbs news|abc news|nbc news|npr|bbc|cnbc|fox news|axios|the hill|politico|kff health news|propublica|the conversation|stateline`
    .replaceAll('\n', '')
    .split('|'),
)

/** Buttons and notices of the page; a line that holds nothing else is no text. */
export const CHROME: ReadonlySet<string> = new Set(
  `facebook|twitter|x|kakao|kakaotalk|pinterest|naver|band|linkedin|whatsapp|telegram|reddit|line|email|e-mail|mail|print|share|save|copy|copy link|copy url|url copy|link copied|bookmark
|subscribe|subscribe now|subscribed|sign in|sign up|log in|register|follow|follow us|advertisement|ad|related|related articles|related news|read more|most read|comments|comment
|share this article|share this story|share on facebook|share on twitter|share on x|font size|listen|listen to this article|text size|zoom in|zoom out|close|menu|search|back to top|more|+|-|a+|a-`
    .replaceAll('\n', '')
    .split('|'),
)

/** Words in capitals before a dash that are no places. */
export const SLUGS: ReadonlySet<string> = new Set(
  'exclusive breaking update updated watch video opinion analysis live photos poll report correction editorial review read listen gallery note fact check interview'
    .toUpperCase()
    .split(' '),
)
