/** Comment forms. Takes "Leave a Reply", "3 comments"; refuses "Comments by the minister drew anger". */
export const COMMENTS: readonly RegExp[] = [
  /^(?:leave|post|write|add|submit|make) (?:a|your) (?:reply|comment|response|review).{0,40}$/,
  /^(?:comments?(?: ?\(\d+\))?|\d+ comments?|no comments?(?: yet)?|comments are (?:closed|off|disabled).{0,60}|be the first to comment.{0,30}|view (?:all )?comments.{0,20}|join the (?:conversation|discussion).{0,60}|reply|reply to .{1,40}|cancel reply|report(?: (?:comment|post|abuse))?|flag|sort by.{0,40}|newest first|oldest first|quote|edit|dejar? un comentario|laisser un commentaire|kommentare?(?: schreiben)?|оставить комментарии)$/,
  /^(?:your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|save my name,? e-?mail.{0,100}|notify me of .{1,60}|you must be (?:logged in|signed in) to .{1,60}|(?:please )?(?:log|sign) in to (?:comment|reply|post|leave).{0,60}|name ?\*?|e-?mail(?: address)? ?\*?|website|comment ?\*|post comment|submit)$/,
  /^(?:rate this (?:article|story|page)|was this (?:article|page|story|information)? ?(?:helpful|useful)\??.{0,20}|did you find this .{1,40}|what do you think\?|tell us what you think.{0,80}|let us know (?:what you think )?in the comments.{0,60}|have your say.{0,60})$/,
];
