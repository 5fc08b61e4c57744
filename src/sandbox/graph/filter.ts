/** A value in a $filter. A date is kept as written, so that nothing is lost. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'null' };

/** Comparisons, functions and `in`, by the name that a capability table uses for them. */
export type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'in' | 'startswith' | 'endswith' | 'contains';

/** A parsed $filter. Paths are joined by "/". */
export type Filter =
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'not'; readonly inner: Filter }
  | { readonly is: 'test'; readonly operator: Operator; readonly path: string; readonly literals: readonly Literal[] }
  | { readonly is: 'lambda'; readonly quantifier: 'any' | 'all'; readonly path: string; readonly variable: string; readonly inner: Filter };

/** The text is no $filter. */
export class FilterSyntaxError extends Error {}

const token = /\s*(?:(?<text>'(?:[^']|'')*')|(?<date>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?(?![\w-]))|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.-]))|(?<word>[A-Za-z_@$][\w.@$-]*)|(?<mark>[(),:/]))/y;
const comparisons: readonly string[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
const functions: readonly string[] = ['startswith', 'endswith', 'contains'];
const deepest = 60;

interface Token {
  readonly kind: 'text' | 'date' | 'number' | 'word' | 'mark' | 'end';
  readonly text: string;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const groups = token.exec(source)?.groups;
    const found = groups && Object.entries(groups).find(([, text]) => text !== undefined);
    if (!found) throw new FilterSyntaxError(`Syntax error at position ${at} in '${source}'.`);
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] ?? '' });
  }
  return tokens;
}

/** Reads a $filter by recursive descent; throws FilterSyntaxError. Precedence: not, comparison, and, or (OData 4.01, 5.1.1.14). */
export function parseFilter(source: string): Filter {
  const reader = new FilterReader(tokensOf(source));
  const filter = reader.either(0);
  reader.end();
  return filter;
}

class FilterReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  either(depth: number): Filter {
    let left = this.both(depth);
    while (this.takesWord('or')) left = { is: 'or', left, right: this.both(depth) };
    return left;
  }

  end(): void {
    if (this.peek().kind !== 'end') throw this.unexpected();
  }

  private both(depth: number): Filter {
    let left = this.single(depth);
    while (this.takesWord('and')) left = { is: 'and', left, right: this.single(depth) };
    return left;
  }

  private single(depth: number): Filter {
    if (depth > deepest) throw new FilterSyntaxError('The filter is nested too deep.');
    if (this.takesWord('not')) return { is: 'not', inner: this.single(depth + 1) };
    if (this.takesMark('(')) {
      const inner = this.either(depth + 1);
      this.mark(')');
      return inner;
    }
    const { kind, text } = this.peek();
    if (kind !== 'word') throw this.unexpected();
    return functions.includes(text.toLowerCase()) && this.peek(1).text === '(' ? this.call() : this.comparison(depth);
  }

  private call(): Filter {
    const operator = this.next().text.toLowerCase() as Operator;
    this.mark('(');
    const path = this.path();
    this.mark(',');
    const literal = this.literal();
    this.mark(')');
    return { is: 'test', operator, path, literals: [literal] };
  }

  private comparison(depth: number): Filter {
    const path = this.path();
    const operator = this.next();
    if (operator.text === '(') return this.lambda(path, depth);
    if (operator.kind !== 'word') throw this.unexpected(operator);
    if (operator.text === 'in') return { is: 'test', operator: 'in', path, literals: this.literals() };
    if (!comparisons.includes(operator.text)) throw this.unexpected(operator);
    return { is: 'test', operator: operator.text as Operator, path, literals: [this.literal()] };
  }

  /** `path/any(c:c eq 'x')`; the path's last step is the quantifier. */
  private lambda(path: string, depth: number): Filter {
    const cut = path.lastIndexOf('/');
    const quantifier = path.slice(cut + 1);
    if (cut < 0 || (quantifier !== 'any' && quantifier !== 'all')) throw new FilterSyntaxError(`An unknown function with name '${path}' was found.`);
    const variable = this.next();
    if (variable.kind !== 'word') throw this.unexpected(variable);
    this.mark(':');
    const inner = this.either(depth + 1);
    this.mark(')');
    return { is: 'lambda', quantifier, path: path.slice(0, cut), variable: variable.text, inner };
  }

  private path(): string {
    const steps: string[] = [];
    do {
      const step = this.next();
      if (step.kind !== 'word') throw this.unexpected(step);
      steps.push(step.text);
    } while (this.takesMark('/'));
    return steps.join('/');
  }

  private literals(): Literal[] {
    const literals: Literal[] = [];
    this.mark('(');
    do literals.push(this.literal());
    while (this.takesMark(','));
    this.mark(')');
    return literals;
  }

  private literal(): Literal {
    const { kind, text } = this.next();
    if (kind === 'text') return { kind, value: text.slice(1, -1).replaceAll("''", "'") };
    if (kind === 'date') return { kind, value: text };
    if (kind === 'number') return { kind, value: Number(text) };
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' };
    if (text === 'null') return { kind: 'null' };
    throw this.unexpected({ kind, text });
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? { kind: 'end', text: '' };
  }

  private next(): Token {
    const next = this.peek();
    this.at += 1;
    return next;
  }

  private takesWord(word: string): boolean {
    const { kind, text } = this.peek();
    const isThere = kind === 'word' && text === word;
    if (isThere) this.at += 1;
    return isThere;
  }

  private takesMark(mark: string): boolean {
    const { kind, text } = this.peek();
    const isThere = kind === 'mark' && text === mark;
    if (isThere) this.at += 1;
    return isThere;
  }

  private mark(mark: string): void {
    if (!this.takesMark(mark)) throw this.unexpected();
  }

  private unexpected(found: Token = this.peek()): FilterSyntaxError {
    return new FilterSyntaxError(`Syntax error: '${found.text}' was not expected here.`);
  }
}

/** Every test in a filter, those inside lambdas left out. */
export function testsOf(filter: Filter): readonly Extract<Filter, { is: 'test' }>[] {
  if (filter.is === 'test') return [filter];
  if (filter.is === 'not') return testsOf(filter.inner);
  return filter.is === 'lambda' ? [] : [...testsOf(filter.left), ...testsOf(filter.right)];
}

/** Every lambda in a filter. */
export function lambdasOf(filter: Filter): readonly Extract<Filter, { is: 'lambda' }>[] {
  if (filter.is === 'lambda') return [filter];
  if (filter.is === 'not') return lambdasOf(filter.inner);
  return filter.is === 'test' ? [] : [...lambdasOf(filter.left), ...lambdasOf(filter.right)];
}

/** True when the filter uses "not" anywhere. */
export function hasNot(filter: Filter): boolean {
  if (filter.is === 'not') return true;
  return filter.is !== 'test' && filter.is !== 'lambda' && (hasNot(filter.left) || hasNot(filter.right));
}
