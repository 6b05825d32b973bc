/** Rights and other small print. Takes "All rights reserved", "(c) 2024 The Post"; refuses "All rights reserved for the king". */
export const LEGAL: readonly RegExp[] = [
  /^(?:all rights reserved|copyright(?: notice)?|todos los derechos reservados|tous droits reserves|alle rechte vorbehalten|все права защищены)$/,
  /^(?:copyright\b|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|the|by|all)\b.{0,200}$|^.{0,80}\b(?:all rights reserved)\b.{0,80}$/,
  /^this (?:material|story|article|content) may not be (?:published|reproduced|copied).{0,160}$|^(?:reprinted|republished|reproduced|used) (?:with|by) permission.{0,80}$/,
  /^(?:the views expressed (?:in this article )?are (?:those of the author|the author'?s own).{0,160}|disclaimer ?:.{0,300}|our standards ?:.{0,100}|licensing rights.{0,60}|purchase licensing.{0,60}|get this article as a pdf.{0,40}|report (?:a )?(?:typo|error|mistake).{0,80}|corrections?\?|(?:found|spotted) (?:a )?(?:typo|mistake|error)\b.{0,120})$/,
  /^.{3,140} contributed (?:reporting )?(?:to|from|for) (?:this (?:report|story|article)|[\p{L} ]{3,20})$/u,
  /^\(?(?:(?:additional )?(?:reporting|writing|editing|compiled|translated|written|edited) by [^.!?]{3,160};? ?){1,3}\)?$/,
  /^(?:ends?|-?30-?|# ?# ?#|###|\(?ends\)?|fin)$/,
  /^(?:media|press) contacts? ?:.{0,160}$|^(?:tel|phone|fax|e-?mail) ?: ?[\d+(\p{L}].{3,60}$/u,
];
