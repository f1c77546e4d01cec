/** Declared, and nothing that anybody can do or wait for leads through them: each with its reason. */
export const NOT_BY_THE_DOOR: Readonly<Record<string, string>> = {
  A28: 'review begins with the acceptance itself (A12): no item of the catalogue has an assignment between them',
  'WITH-6':
    'what is merged into another item (INV-07, CON-02) waits for nothing of its own, and so is never locked',
  'WITH-F1': 'nothing that is filed is tied to another item as decided with it (WITH) in the catalogue',
};
