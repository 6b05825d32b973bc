/**
 * Blocks that are furniture wherever they stand, matched whole. Takes "Advertisement", "Share this article",
 * "Image not found or type unknown"; refuses "Advertisement revenue fell by a third".
 */
export const FURNITURE: readonly RegExp[] = [
  /^(?:skip|jump) to (?:main )?(?:content|navigation|article|search)$/iu,
  /^(?:advertisements?|advert|ad|sponsored(?: content)?|promoted(?: content)?|publicidad|publicité|werbung|anzeige|реклама|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:the )?(?:ad|advertisement))?)[.:]?$/iu,
  /^(?:live broadcast|live stream|watch live|main slide|beginning of the article|select important|on|off|menu|search|home|close|back|top|back to top|next|previous|more|read more|load more|show more|see also|view all|subscribe|sign in|sign up|log in|log out|register|my account|follow us|print|e-?mail|share|save|comments?|copy link|listen|play|pause|stop|mute)$/iu,
  /^(?:listen to (?:this|the) (?:article|story)|read (?:the )?(?:text|article) aloud|озвучить текст|прослушать(?: статью)?|escuchar(?: el)? art[ií]culo|écouter (?:cet |l['’])article|artikel (?:an|vor)(?:hören|lesen)|audio (?:version|player).{0,30}|your browser does not support .{0,60}|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?)[.!]?$/iu,
  /^(?:image|picture|photo|video|media|figure) (?:not found|unavailable|not available|could not be (?:loaded|found)|placeholder|failed to load)\b.{0,40}$/iu,
  /^(?:share|tweet|pin|e-?mail|print|save|like|follow)(?: (?:this|the|on|it|via|to|us)\b.{0,40})?$/iu,
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|messenger|vk|tiktok|threads|bluesky|mastodon)(?:[\s|,·•/-]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|e-?mail|print|messenger|copy link|vk|tiktok|threads|bluesky|mastodon))*$/iu,
  /^(?:переведено|перевод|translated|traducido|traduit|übersetzt|traduzido|tradotto)\b.{0,80}$/iu,
  /^(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment).{0,40}$/iu,
  /^(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail,? and website|notify me of|you must be logged in to|cancel reply|comments are closed|be the first to comment|no comments(?: yet)?|\d+ (?:comments?|replies|shares|views|likes))\b.{0,120}$/iu,
  /^(?:we|this (?:site|website)) uses? cookies?\b.{0,300}$/iu,
  /^(?:accept|reject|manage)(?: all)?(?: cookies| preferences| settings)?$/iu,
  /^(?:sign up|subscribe|register)\b.{0,20}\b(?:to|for)\b.{0,40}\b(?:newsletter|updates|alerts|briefing|e-?mails?)\b.{0,100}$/iu,
  /^(?:related|recommended|trending|most (?:read|popular|viewed)|popular|latest|more|you (?:may|might) (?:also )?like|don['’]t miss|read next|up next|further reading)(?: (?:articles?|news|stories|posts|topics|reading|now|from .{1,40}|on .{1,40}|in .{1,40}|also))?:?$/iu,
  /^(?:about|über|sobre|об)\s+(?:the |el |den )?(?:author|autor|writer|авторе)$/iu,
  /^(?:all rights reserved|copyright|©|\(c\)).{0,120}$/iu,
  /^(?:page|seite|página|стр\.)\s*\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?$/iu,
  /^[-–—]?\s*\d{1,4}\s*[-–—]?$/u,
  /^(?:tags?|filed under|categories|topics|keywords)\s*:.{0,200}$/iu,
  /^\d{1,2}[\s-]min(?:ute)?s?(?: read)?$/iu,
  /^(?:end|ends|###|# # #|-30-|\*{3,}|[-_=*~#•·.\s]{3,})$/iu,
];
