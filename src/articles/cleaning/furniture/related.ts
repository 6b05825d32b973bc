/** Heads of lists of other articles. Takes "Related articles", "You may also like"; refuses "Related matters came up". */
export const RELATED_HEAD =
  /^(?:(?:related|recommended|trending|popular|latest|similar|top|other|more|editor'?s'?)(?: (?:articles?|news|stories|story|posts?|topics?|reading|now|content|links?|coverage|headlines|videos?|picks?|reads?))|most (?:read|popular|viewed|shared|commented|recent)(?: (?:articles?|news|stories|now|today|in .{1,30}))?|(?:you|readers) (?:may|might|could|will) (?:also )?(?:like|be interested in|enjoy|love)(?: these.{0,30})?|recommended(?: for you)?|related|trending|more (?:from|on|in|about|like) .{1,40}|articles? relacionad[ao]s|noticias relacionadas|relacionad[ao]s|a lire aussi|mehr zum thema|das konnte sie auch interessieren|what to read next|read next|promoted stories|from around the web|around the web)$/;

/** Lines that announce other articles. Takes "Read more: A bridge opens", "Most read"; refuses "Read more books, she said". */
export const RELATED: readonly RegExp[] = [
  /^(?:read (?:more|also|next|on)|see also|also read|more on this(?: story| topic)?|must read|don't miss|up next|further reading|watch|watch also|related|lee tambien|leer mas|lire aussi|siehe auch|lesen sie auch|leggi anche|leia (?:tambem|mais)|читаите также) ?[:>»|–—-] ?.{0,200}$/,
  /^(?:read more|read also|see also|also read|read next|up next|further reading|watch|lee tambien|leer mas|lire aussi|lesen sie auch|leggi anche|leia (?:tambem|mais)|читаите также|more)$/,
  RELATED_HEAD,
];
