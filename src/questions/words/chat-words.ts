/** Openers that people put before a question and that add nothing to it; folded. */
export const OPENERS =
  /^(?:(?:and|so|but|also|ok|okay|oh|ah|um+|uh+|hm+|well|hey|hi|hello|yo|btw|guys|all|everyone|folks|please|pls|plz|quick question|question|q|just|now|then|again|sorry|wait|actually|again|good (?:morning|evening|afternoon)|thanks|thank you|thx|cheers)\b[\s,.:;!-]*)+/;

/**
 * Words in which people ask for an answer rather than state one; what follows is the question ("anyone know how many
 * doses were sent", "tell me when …"; not "I know who did it").
 */
export const ASKING_FRAMES =
  /^(?:(?:(?:does|do|did|would|has|have|can|could) )?(?:any ?(?:one|body)|some ?(?:one|body)|you|u|ya)(?: (?:guys|all|here|please|happen to|by any chance|else|maybe|chance))* (?:know|knows|remember|remembers|recall|recalls|got|have|has|heard?|tell(?: me| us)?|find(?: out)?|say|explain|check|look up|remind me|show(?: me| us)?|give(?: me| us)?)|(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) )?(?:please |pls )?(?:tell me|tell us|remind me|show me|give me|let me know|explain|look up|find(?: me| out)?)|any (?:idea|ideas|clue|news|info|information|word|update|updates|details|sources?|articles?)|(?:i|we) (?:was |am |were |'?m )?(?:just )?(?:wonder(?:ing|ed)?|need to know|want to know|would like to know|'?d like to know)|i'?m (?:just )?(?:wondering|curious|looking for|trying to (?:find(?: out)?|remember))|id like to know|just wondering|(?:still )?(?:wondering|curious)|what do (?:we|you|they|articles) know|is it (?:known|clear)|is there (?:any(?:thing|one)?|some(?:thing|one)?) (?:known|news|info|information|word))(?=$|[\s,:?])(?:\s*(?:(?:on|about|of|regarding|if there(?: is|'s) (?:anything|news) (?:on|about))\b|me\b|us\b))?[\s,:]*/;

/** What begins an indirect question after "I wonder": a question word, not a guess ("if it rains"). */
export const QUESTION_WORD =
  /^(?:(?:in|at|on|to|from|by|with|for|since|until|till|of|about|under) )?(?:whom|whose|whos|who's|who|whens|when's|when|wheres|where's|where|whys|why|hows|how's|how|whats|what's|what|which)\b/;

/** Verbs that stand before the subject in a question. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'did does do is are was were has have had will would can could should shall may might must didnt doesnt dont isnt ' +
    'arent wasnt werent hasnt havent wont wouldnt cant couldnt'
  ).split(' '),
);

/** Fixed turns that have the form of a question and ask nothing of an archive; tried against a whole sentence. */
export const IDIOMS =
  /^(?:who (?:cares|asked|knows|dis|else|me|are you|am i)|(?:what|how|who|why|where) (?:the|in the|on earth)\b.{0,20}|says? who|since when|guess what|so what|now what|then what|what (?:if|about|else|gives|now|then|up|for|even|ever|next|the)|what else is new|you know what|why (?:not|me|tho|though|so|is that|bother)|how (?:come|so|about|dare|are (?:you|u|things|we|they)|is (?:it|everyone|everybody|life)|do (?:you|u) do|to|rude|now)|hows (?:it|everyone|everybody|life|things)|whats (?:up|new|good|that|this|it|going on|happening|wrong|next|the (?:point|matter|deal|use))|what is (?:up|new|that|this|it|going on|happening|wrong|next|the (?:point|matter|deal|use))|where (?:to|were we)|which one|what(?:ever)?|is (?:that|this|it) (?:so|all|ok|okay|true|real)|(?:are|is) (?:we|everyone) .{0,20}|does it matter|how (?:\w+) (?:is|was) (?:that|this|it))(?:\s.{0,12})?$/;

/** Words of the day's small talk and of the chat itself, of which no article tells. */
export const CHAT_WORDS: ReadonlySet<string> = new Set(
  (
    'lol lmao rofl haha hahaha hehe omg wtf brb afk gg gtg ty thx np idk imo imho tbh smh ikr nvm yeah yep yup nope nah ' +
    'dude bro bruh mate man guys folks tonight lunch dinner breakfast coffee pizza beer weekend gaming vc voice discord ' +
    'channel chat server bot emoji gif meme stream mic ping pinged dm dms mods admin wifi morning night later tomorrow'
  ).split(' '),
);

/** Words that carry no subject: a question of these alone asks the people present. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'ok okay right really true real sure fine good bad nice cool great fun funny serious seriously sad weird crazy wrong ' +
    'happy ready done here today thing things stuff anything something nothing everything anyone anybody someone somebody ' +
    'everyone everybody nobody way lot kind sort know knows say think mean want matter go going come coming ever even still ' +
    'already too maybe please pls actually exactly one ones like please huh eh hm hmm wow yes time day happen happens ' +
    'happened happening about new up next else guy guys people care cares'
  ).split(' '),
);

/** Words for those who chat: a question with one is asked of them and not of an archive. */
export const THOSE_PRESENT: ReadonlySet<string> = new Set(
  (
    'you u ya ur your yours youre yall youve youd youll yourself i im ive id ill me my mine myself we weve well were our ' +
    'ours lets gonna wanna'
  )
    .split(' ')
    // Both are words of their own without the apostrophe.
    .filter((word) => word !== 'well' && word !== 'were' && word !== 'id' && word !== 'ill'),
);
