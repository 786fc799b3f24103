/**
 * The logger given to Vega, which writes what goes wrong while it evaluates a drawing to a log and then draws what is
 * left. Half a chart is no chart here, so errors are kept, for the drawing to fail by.
 */
import type { LoggerInterface } from 'vega'

export class DrawingLog implements LoggerInterface {
  readonly errors: string[] = []

  level(): number
  level(level: number): this
  level(level?: number): number | this {
    return level === undefined ? 0 : this
  }

  error(...parts: readonly unknown[]): this {
    this.errors.push(parts.map(String).join(' '))
    return this
  }

  warn(...parts: readonly unknown[]): this {
    console.warn('<prosecution-chart>', ...parts)
    return this
  }

  info(): this {
    return this
  }

  debug(): this {
    return this
  }
}
