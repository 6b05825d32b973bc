interface FormErrors {
  [field: string]: FormErrors | { readonly code: string; readonly message: string }[];
}

/** Takes `[0].options[1].name: too long`; a complaint without a path stands for the whole body. */
const COMPLAINT = /^([\w[\].]+): (.+)$/s;

/** Complaints in the nested form in which Discord tells them: by field and index, in `_errors` what is wrong there. */
export function formErrors(complaints: readonly string[]): FormErrors {
  const errors: FormErrors = {};
  for (const complaint of complaints) {
    const [, path = 'body', message = complaint] = COMPLAINT.exec(complaint) ?? [];
    let at = errors;
    for (const part of path.split(/[[\].]+/).filter((each) => each !== '' && each !== '_errors')) {
      const known = at[part];
      const next: FormErrors = known === undefined || Array.isArray(known) ? {} : known;
      at[part] = next;
      at = next;
    }
    const here = at._errors;
    const told = { code: 'LOOPBACK', message };
    if (Array.isArray(here)) here.push(told);
    else at._errors = [told];
  }
  return errors;
}
