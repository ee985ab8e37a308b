// Plays a history step by step. What a person would be refused is refused here too; anything else that is thrown is a
// fault of the program.
import { ORPCError } from '@orpc/server'
import { carryIn } from './carry.ts'
import { carrySteps, dealOut, leadWritesOff } from './carry-steps.ts'
import { forge } from './forge.ts'
import type { History, Step, StepName } from './history.ts'
import type { Laptop } from './laptop.ts'
import { leadSteps } from './lead-steps.ts'
import { ids } from './template.ts'
import { workSteps } from './work-steps.ts'
import { newLaptop, newWorld, type World } from './world.ts'

const steps: Record<StepName, (world: World, step: Step) => Promise<void>> = {
  ...workSteps,
  ...leadSteps,
  ...carrySteps,
  forge,
}

export async function play({ shape, steps: script }: History, told?: (line: string) => void): Promise<World> {
  const world = await newWorld(shape)
  const [lead] = world.leads
  if (lead === undefined) return world
  for (let n = 0; n < shape.assessors; n += 1) {
    const laptop = await newLaptop(world, world.laptops.length, `laptop ${world.laptops.length}`)
    await dealOut(lead, laptop, [ids.assessor(n)], false)
    world.laptops.push(laptop)
  }
  for (const [n, step] of script.entries()) {
    if (n === Math.floor(script.length / 2)) await noon(world, lead)
    const end = await outcome(() => steps[step.do](world, step))
    told?.(`${step.do} ${step.a} ${step.b} ${step.c}${end === '' ? '' : ` → ${end}`}`)
    if (end.startsWith('!')) world.problems.push(`${step.do} ended in ${end}`)
  }
  for (const each of world.leads) await leadWritesOff(world, each)
  await everyoneReturns(world)
  return world
}

/** Halfway everything comes together at one lead's laptop: from there on there is something to decide about. */
async function noon(world: World, lead: Laptop): Promise<void> {
  await everyoneReturns(world)
  for (const carried of world.carried.slice(-world.laptops.length)) {
    const end = await outcome(() => carryIn(lead, carried))
    if (end !== '') world.problems.push(`at noon a file of ${carried.from} ended in ${end}`)
  }
}

async function everyoneReturns(world: World): Promise<void> {
  const { length } = world.laptops
  for (let a = 0; a < length; a += 1) await outcome(() => carrySteps.return(world, { do: 'return', a, b: 0, c: 0 }))
}

/** Empty: done. A code: refused. With an exclamation mark: neither. */
async function outcome(work: () => Promise<void>): Promise<string> {
  try {
    await work()
    return ''
  } catch (error) {
    if (error instanceof ORPCError) return error.code
    return `! ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}
