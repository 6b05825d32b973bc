import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQuestionForm, readsAsQuestion } from '../../src/questions/reads-as-question.ts';

const ASKED = `
when did corrado land?
who is tessmann
corrado visit date?
what did the mayor say about ferries
anyone know how many lanterns were sent
does anybody remember when the canal treaty was agreed
does anyone remember if corrado met the bishop
tell me when corrado landed
can you tell me who tessmann is
do you know when corrado landed?
any idea who signed it
any news on the treaty
I wonder who signed the treaty
what do we know about tessmann
looking for the date of the summit?
did corrado visit the quarry
has the ferry been sold
hey, when was the ceasefire
ok so who met tessmann?
quick question: who leads the council
what date did corrado visit
in which year was the pact signed
from where did the barges sail
what happened in lowmere in 2022
what led to the strike
which contracts were signed
what agreements were signed in november
how much did trade grow
how is the slate output
how come the treaty failed?
why did the dockers protest
whose idea was the toll
when's the summit
who's corrado
is tessmann in lowmere?
was the treaty signed?
how many contracts?
the mayor went to lowmere?
what was the us response
I was out yesterday. Who met the bishop?
<@123456789012345678> where is the slate museum
**when did corrado land?**
thanks! when did corrado leave?`;

const NOT_ASKED = `
thanks!
lol ok
when I was there it rained
when the ferry came, we left
who cares
who cares?
I wonder…
I wonder if it will rain
how nice
how cool is that
wow how sad
what a day
what a day?
brb, meeting at 3
why not?
why me
right?
ok?
really?
seriously?
you coming?
did you see the match?
where are my keys?
what are we doing tonight?
do we have a quorum?
pizza tonight?
is this channel dead?
how are you?
what's up
guess what
so what?
how so?
what?
wait what?
who?
which one?
is it?
since when?
what about you?
how dare they
does it matter?
are we there yet?
corrado landed yesterday, right?
nice one, isn't it?
what he said was stupid
what tessmann said was stupid
I know who did it
nobody knows when the strike ends
that is when he left
do it
have fun
will do
was the best day ever
any idea?
anyone know?
tell me more
no idea
can anyone help me?
and when?
https://example.com/who-is-it?
\`when did the ferry sink?\`
> when did corrado land?
😂😂?
<@123456789012345678>
<:who:123456789012345678>
???`;

const lines = (listed: string) => listed.trim().split('\n');

describe('readsAsQuestion', () => {
  test.each(lines(ASKED))('“%s” is a question', (message) => {
    expect(readsAsQuestion(message)).toBe(true);
  });

  test.each(lines(NOT_ASKED))('“%s” is none', (message) => {
    expect(readsAsQuestion(message)).toBe(false);
  });

  test('code over several lines is none, what stands beside it counts', () => {
    expect(readsAsQuestion('```\nwho is tessmann?\n```')).toBe(false);
    expect(readsAsQuestion('```\nx\n```\nwho is tessmann?')).toBe(true);
    expect(readsAsQuestion('> what a day\nwho is tessmann')).toBe(true);
  });

  test('whatever is typed, it says yes or no', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (message) => {
        expect([true, false]).toContain(readsAsQuestion(message));
        expect([true, false]).toContain(hasQuestionForm(message));
      }),
    );
  });

  test('a wall of text is read in parts and not taken for a question', () => {
    for (const unit of ['who ', 'what, ', '`', '> ', '? ', 'right, right ', 'any one ', '<:a:', '\n\n'])
      expect(readsAsQuestion(unit.repeat(200_000))).toBe(false);
  });
});

describe('hasQuestionForm', () => {
  test.each([
    'when?',
    'and when?',
    'and tessmann?',
    'what about him',
    'did she agree?',
    'who signed it',
    'more about him',
  ])('“%s” has it', (message) => expect(hasQuestionForm(message)).toBe(true));

  test.each(['he is a clown', 'when he left it rained', 'she agreed', 'that was then', 'have fun there'])(
    '“%s” has not',
    (message) => expect(hasQuestionForm(message)).toBe(false),
  );
});
