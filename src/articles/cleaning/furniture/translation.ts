/** Notes on a translation. Takes "Translated by Jane Doe"; refuses "Translated into ten languages, the book sold well". */
export const TRANSLATION: readonly RegExp[] = [
  /^\[?(?:this (?:article|text|page|story|translation) (?:was|is|has been) )?(?:automatically |machine[- ])?translated (?:automatically|by|from|with|using|via)\b[^,;]{0,100}$/,
  /^(?:machine|automatic|unofficial|english) translation\b[^,;.]{0,80}$|^translation(?: by)? ?[:–-].{1,80}$|^(?:see|show|view|read) (?:the )?(?:original|translation|in english|original (?:text|article))(?: .{1,40})?$/,
  /^(?:переведено|перевод|переклад)(?: |:).{0,100}$|^(?:traducido|traduccion|traducao|traduzido|traduit|traduction|ubersetzt|ubersetzung|tradotto|traduzione)\b ?(?:por|de|del|par|von|mit|da|di|con|automatica.{0,10}|automatique.{0,10}|:).{0,100}$/,
  /^this (?:article|text|page|story) was originally (?:written|published) in (?:spanish|french|german|russian|portuguese|arabic|chinese|italian|ukrainian|turkish|farsi|persian)\b[^.]{0,80}$/,
];
