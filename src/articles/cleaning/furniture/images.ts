/** Placeholders and credits of pictures. Takes "Image not found or type unknown", "Photo: AVN"; refuses "Photos show a bridge". */
export const IMAGES: readonly RegExp[] = [
  /^(?:image|picture|photo|video|media|figure|file|thumbnail|graphic) (?:not found|unavailable|not available|could not be (?:loaded|found)|placeholder|failed to load|is loading|missing)\b.{0,40}$/,
  /^(?:loading|broken) image$|^no (?:image|photo|picture)(?: available)?$|^\[?(?:image|photo|picture|img|video|embed|gallery|foto|tweet|ad)(?: ?\d{1,3})?\]?$/,
  /^\(?(?:photo(?:graph)?s?|images?|pictures?|pic|fotos?|bild|video|illustration|graphic|credits?|photo credits?|image credits?|picture credits?|image source|photo source|photographer|фото|imagen|cover photo|featured image)(?: (?:by|courtesy(?: of)?|credit|via|source))? ?[:/©|] ?[^.!?]{1,80}\)?$/,
  /^(?:photo(?:graph)?s?|images?|pictures?|fotos?) (?:by|courtesy of|via) [^.!?]{1,60}$/,
  /^(?:\(c\)|©) ?[^.!?]{1,60}\/ ?(?:getty.{0,20}|reuters|afp|ap|epa|efe|shutterstock|alamy)$|^[^.!?:]{1,50} ?\/ ?(?:getty images|getty|reuters|afp|ap photo|epa|shutterstock|alamy|ap|efe)$/,
  /^(?:ap|afp|epa|reuters|getty) ?(?:photo)? ?\/ ?[^.!?]{2,60}$/,
  /^(?:view|open|show|see|enlarge|zoom) (?:gallery|image|photos?|pictures?|in gallery|full ?size|larger image|image in fullscreen|all \d+ (?:photos|images|pictures))$|^\d{1,2} ?(?:\/|of) ?\d{1,2}(?: (?:photos?|images?|pictures?))?$/,
  /^.{1,60}\.(?:jpe?g|png|gif|webp|svg)$/,
];
