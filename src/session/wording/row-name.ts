/** What makes rows the same for a wording: the name under its 二级指标. */
export interface RowName {
  readonly level2: string;
  readonly name: string;
}
