/** The three largest of what is added, else 0. */
export class Largest {
  first = 0;
  second = 0;
  third = 0;

  clear(): void {
    this.first = 0;
    this.second = 0;
    this.third = 0;
  }

  add(value: number): void {
    if (value > this.first) {
      this.third = this.second;
      this.second = this.first;
      this.first = value;
    } else if (value > this.second) {
      this.third = this.second;
      this.second = value;
    } else if (value > this.third) this.third = value;
  }
}
