/** What is wrong with a YAML text, without the place and the excerpt: whoever says it says the place himself. */
export const yamlTrouble = ({ message }: { readonly message: string }): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
