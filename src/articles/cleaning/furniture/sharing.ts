/** Sharing and following. Takes "Share on Facebook", "Facebook Twitter Email"; refuses "Share prices fell". */
export const SHARING: readonly RegExp[] = [
  /^(?:share|tweet|pin|pin it|e-?mail|save|like|follow|copy|copy link|link copied|copied|send|post|recommend|comparte|compartir|partager|teilen|condividi|поделиться|compartilhar)(?: (?:this|it))?(?: (?:article|story|page|post|video|link|on|via|to|with|by|en|sur|auf|в)(?: (?:a friend|friends|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|clipboard|article|story|post|page|social media|link))?)?(?: ?:)?$/,
  /^(?:share|follow|join|find|like|connect with|subscribe to) (?:us|our \p{L}+|me)\b(?: (?:on|at|in|via)\b.{1,80})?$/u,
  /^(?:follow|join) [\p{L}\p{N}@ ._-]{1,50} on (?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|google news|tiktok|threads|bluesky|mastodon)\b.{0,80}$/u,
  /^(?:share|follow us)?[\s:|,]{0,4}(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|messenger|e-?mail|print|copy link|link|vk|ok|viber|tiktok|threads|bluesky|mastodon|tumblr|flipboard|rss|sms|share|tweet|subscribe|pin it|save|comment|more)(?:[\s|,·•/-]{1,4}|$)){1,14}$/,
  /^[\d.,]+[km]? (?:shares?|views?|likes?|comments?|retweets?|followers?|reads?|votes?|replies|reposts)$/,
  /^(?:gift (?:this )?article|give this article|add us as a preferred source.{0,40}|add .{1,30} on google|make us preferred on google)$/,
];
