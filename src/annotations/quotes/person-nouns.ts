/** Whether a noun in lower case is for one person: of a list, or by its ending. */
export function isPersonNoun(noun: string): boolean {
  return PERSONS.test(noun) || (AGENT.test(noun) && !NO_PERSONS.test(noun));
}

// Common nouns for one person that say so little that the latest person is meant.
const PERSONS =
  /^(?:man|woman|official|leader|expert|politician|lawmaker|author|writer|analyst|minister|president|secretary|senator|governor|mayor|chairman|spokesman|spokeswoman|spokesperson|ambassador|envoy|diplomat|general|colonel|director|chief|coach|player|captain|actor|actress|singer|professor|researcher|scientist|economist|candidate|nominee|businessman|businesswoman|billionaire|mogul|congressman|congresswoman|lawyer|attorney|judge|prosecutor|officer|doctor|teacher|student|mother|father|resident|executive|chancellor|premier|mandatary|king|queen|pope|bishop|activist|journalist|host|founder|player|defendant|victim|suspect|pensioner|survivor|retiree|native|nurse|hero|champion|applicant|tenant|assistant|sergeant|lieutenant|parent|accused|democrat|republican)$/;
// "striker", "biologist", "guardian".
const AGENT = /(?:[^aeiou]er|tor|sor|ist|ian|man|woman)$/;
// Nouns of things and bodies that end as those of persons do.
const NO_PERSONS =
  /^(?:.*paper|.*letter|order|poster|banner|number|chapter|cover|computer|center|theater|river|tower|sector|factor|monitor|mirror|motor|matter|counter|other|chamber|disaster|register|ledger|charter|carrier|manufacturer|broadcaster|retailer|lender|insurer|regulator|operator|publisher|airliner|list|human|barrier|border|folder|shelter|transfer|answer|tractor|reactor|indicator|administrator|winter|summer|weather|water|fever|cancer|power|tender|timber|user)$/;
