#!/usr/bin/env node
import { surviveClosedPipes } from './output.ts'
import { run } from './program.ts'

surviveClosedPipes()
await run(process.argv.slice(2))
