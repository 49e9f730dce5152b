/** Single words of a language, lower case, between spaces, that tell running text from what stands around it. */
export interface CommonWords {
  /** Words without which no sentence gets far. */
  readonly running: string;
  /** Words by which a page speaks to its reader, or of itself. */
  readonly address: string;
  /** Words of menus, forms and promotions. */
  readonly furniture: string;
  /** Words that head a section of readers' comments. */
  readonly comments: string;
}
