/** What is missing before a sign-in is worth trying, by the field's name. */
export function signInProblems(email: string, password: string): Record<string, string> {
  return {
    ...(email.trim() === '' ? { email: 'Write your e-mail address.' } : {}),
    ...(password === '' ? { password: 'Write your password.' } : {}),
  };
}
