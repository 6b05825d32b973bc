/** Words that say how a sentence is built and not what it is about; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also although am among an and any are arent as at be because been before being ' +
    'below between both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each ' +
    'either else ever every few for from further get gets got had hadnt has hasnt have havent having he hed her here hers ' +
    'herself him himself his how however i id if ill im in into is isnt it its itself ive just lets may me might more most ' +
    'much must my myself neither no nor not now of off on once one only onto or other others ought our ours ourselves out ' +
    'over own per quite rather s same shall she should shouldnt since so some such t than that thats the their theirs them ' +
    'themselves then there theres these they theyre this those though through thus to too toward towards under until up ' +
    'upon us very via was wasnt we were werent what whatever whats when where whether which while who whoever whom whos ' +
    'whose why will with within without wont would wouldnt yet you your yours yourself'
  ).split(' '),
);
