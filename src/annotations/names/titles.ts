/** Words that stand before a person's name as a title or part of one; lower case. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother fr rabbi imam sheikh king queen prince princess emperor pope bishop archbishop cardinal ' +
    'president vice vice-president premier prime minister vice-minister chancellor secretary undersecretary deputy assistant acting interim former ex ex-president then-president foreign defense defence oil energy finance interior ' +
    'health education justice trade economy transport agriculture environment culture labor labour home general attorney chief executive chairman chairwoman chair chairperson director manager head leader spokesman spokeswoman ' +
    'spokesperson ambassador envoy consul senator sen congressman congresswoman representative rep governor gov lieutenant lt mayor councillor councilor alderman judge justice magistrate prosecutor sheriff inspector ' +
    'detective officer sergeant sgt corporal private captain capt major maj colonel col brigadier general gen marshal admiral adm commander cmdr commodore ' +
    'coach captain striker midfielder goalkeeper defender journalist reporter correspondent editor author writer poet singer actor actress artist architect engineer scientist researcher economist analyst historian ' +
    'lawyer doctor nurse teacher student activist opposition figure candidate party founder co-founder owner ceo cfo businessman businesswoman pilot astronaut ' +
    'state national senior top veteran newly elected president-elect us u.s uk eu un'
  ).split(' '),
);

/** Words after which a capitalised run is an organisation, or that end one; lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau office commission committee council court tribunal parliament congress senate assembly government administration party union league federation confederation association ' +
    'society institute institution academy university college school hospital bank fund corporation corp company co inc ltd llc plc gmbh ag sa nv group holdings holding airlines airways motors industries ' +
    'petroleum oil energy foundation trust organisation organization alliance coalition front movement brigade army navy force forces guard police club fc united team television tv radio news newspaper times post ' +
    'journal magazine herald tribune gazette agency network channel broadcasting press studios systems technologies laboratories labs center centre museum library orchestra church board authority service services exchange partners summit nations'
  ).split(' '),
);
