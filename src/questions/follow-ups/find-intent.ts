import { findWords } from '../../text/find-words.ts';
import { plainMessage } from '../plain-message.ts';

/** What somebody who speaks to the bot wants: a hint how to ask, a nod, or an answer. */
export type Intent = 'empty' | 'greeting' | 'thanks' | 'question';

const GREETINGS = words(`
  hi hii hey hello helo heya hiya yo sup greetings howdy welcome morning afternoon evening night day hola salut bonjour
  ciao hallo ola privet test testing ping help menu commands start hint usage`);
const BESIDE_GREETING = words(
  'good bot there all everyone folks guys buddy friend again a anyone please to me',
);
const THANKS = words(`
  thanks thank thx tnx ty tysm cheers merci gracias spasibo danke you u so very much a lot many bot good bad great nice
  awesome cool perfect excellent amazing brilliant wow love lovely well done ok okay k kk alright fine got it yes no yep
  yup yeah nope nah right true sure lol lmao haha hahaha hehe rofl omg np nvm wrong sorry bye goodbye cu later see ya
  that this is was job work one helpful useful correct best the stupid useless not my again for really interesting`);
// Longer ones say something, whatever their words.
const LONGEST_NOD = 8;
// Asked of the bot itself; `/help` tells.
const ABOUT_BOT =
  /^(?:(?:hi|hey|hello|ok|so|and)\W+)?(?:who|what) (?:are|r) (?:you|u)\b.{0,12}$|^(?:(?:hi|hey|hello)\W+)?how (?:are|r) (?:you|u)\b.{0,20}$|^(?:what|how) (?:can|do) (?:you|u|i|we) (?:do|work|use (?:you|this|it)|ask(?: you)?|know)\W*$|^how does (?:this|it) work\W*$|^(?:are|r) (?:you|u) (?:there|here|ok|alive|online|working|a bot|real|awake|up|on)\W*$|^whats? ?up\W*$|^what['’]s up\W*$|^(?:can|could) (?:you|u) help(?: me)?\W*$/;

/** What a message to the bot (a mention, a reply, a direct message) wants; a question there need not look like one. */
export function findIntent(message: string): Intent {
  const text = plainMessage(message);
  const said = findWords(text).map((word) => word.text);
  if (said.length === 0) return 'empty';
  if (ABOUT_BOT.test(text.toLowerCase())) return 'greeting';
  if (said.length > LONGEST_NOD) return 'question';
  const greets = said.some((word) => GREETINGS.has(word));
  if (greets && said.every((word) => GREETINGS.has(word) || BESIDE_GREETING.has(word))) return 'greeting';
  return said.every((word) => THANKS.has(word) || GREETINGS.has(word)) ? 'thanks' : 'question';
}

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.trim().split(/\s+/));
}
