// What holds for every command: help, refusals, streams, and that nothing depends on the machine.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, packageFolder, run } from './run.ts'

const commands = ['list', 'get', 'explain', 'cite', 'diff', 'validate', 'verify']

describe('help', () => {
  it('names every command, and the exit codes', () => {
    const { code, out, errors } = run(['--help'])
    expect([code, errors]).toEqual([0, []])
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(out).toContain('Exit codes:\n  0  fine\n  1  findings')
  })

  it.each(commands)('%s tells of itself with an example and the exit codes', (command) => {
    const { code, out } = run([command, '--help'])
    expect(code).toBe(0)
    expect(run([command, '-h']).out).toBe(out)
    expect(out).toMatch(new RegExp(`^Examples?:\n  central-asia-prosecutions ${command}\\b`, 'm'))
    expect(out).toContain('Exit codes:')
  })

  it('is what a command line without a command gets, as wrong use', () => {
    const { code, out, errors } = run([])
    expect([code, out]).toEqual([2, ''])
    expect(errors[0]).toBe('Usage: central-asia-prosecutions [options] [command]')
  })
})

it('--version is the version of the package', () => {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, errors: [] })
})

it.each([
  [['lst'], "unknown command 'lst' (Did you mean list?); see central-asia-prosecutions --help"],
  [['get'], "missing required argument 'id'; see central-asia-prosecutions get --help"],
  [['diff', 'a'], "missing required argument 'to'; see central-asia-prosecutions diff --help"],
  [
    ['verify', 'a', 'b'],
    "too many arguments for 'verify'. Expected 1 argument but got 2: a, b; see central-asia-prosecutions verify --help",
  ],
])('refuses %j in one line', (args, message) => {
  expect(run(args)).toEqual({ code: 2, out: '', errors: [message] })
})

it('goes quietly when nobody reads any more', () => {
  // The reader is gone long before the first line is written.
  const script = `{ "$0" "$1" list --table vocabularies --format json; echo "ended with $?" >&2; } | :`
  const { stderr } = spawnSync('sh', ['-c', script, process.execPath, cli], { encoding: 'utf8' })
  expect(stderr).toBe('ended with 0\n')
})

describe.skipIf(!existsSync('/dev/full'))('on a disk that is full', () => {
  const ended = (redirected: string) =>
    spawnSync('sh', ['-c', `"$0" "$1" ${redirected}`, process.execPath, cli], {
      cwd: packageFolder,
      encoding: 'utf8',
    })

  it.each(['list --format csv > /dev/full', '--help > /dev/full', 'verify > /dev/full'])(
    '%s exits 3 and says so in one line',
    (redirected) => {
      expect(ended(redirected)).toMatchObject({
        status: 3,
        stderr: 'the result cannot be written (ENOSPC): make room, or write it elsewhere\n',
      })
    },
  )

  it('a remark that cannot be written changes neither result nor exit code', () => {
    expect(ended('get kz.nothing 2> /dev/full').status).toBe(2)
    const { status, stdout } = ended('validate records 2> /dev/full')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/, 0 problems\n$/)])
  })
})

it('prints the same in every locale and time zone, and never a colour', () => {
  const args = ['list', '--table', 'claims']
  const { out } = run(args, { LC_ALL: 'C', TZ: 'UTC' })
  expect(run(args, { LC_ALL: 'kk_KZ.UTF-8', TZ: 'Asia/Almaty', FORCE_COLOR: '3' }).out).toBe(out)
  expect(out).not.toContain('\u001b')
})
