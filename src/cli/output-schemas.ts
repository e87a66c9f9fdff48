import { z } from 'zod';
import { condition } from '#atlas/condition.ts';
import { place } from '#atlas/place.ts';
import { system } from '#atlas/system.ts';
import { checkedClaimJson, checkedFigureJson } from '#formats/claim-check-json.ts';
import { depthJson } from '#formats/depth-json.ts';
import { differenceJson } from '#formats/difference-json.ts';
import { distanceAnswerLine, distanceJson, distanceQuestionLine } from '#formats/distance-json.ts';
import { failureJson } from '#formats/failure-json.ts';
import { nearJson } from '#formats/near-json.ts';
import { ringAnswerLine, ringCollectionJson, ringQuestionLine } from '#formats/ring-line.ts';
import { scenarioFile } from '#formats/scenario-file.ts';
import { seaDistanceJson } from '#formats/sea-distance-json.ts';
import { situationJson } from '#formats/situation-json.ts';
import { sweepAnswerLine, sweepJson, sweepScenarioLine } from '#formats/sweep-json.ts';
import { validationJson } from '#formats/validation-json.ts';
import { preset } from '#scenario/preset.ts';
import { scenarioVersion } from '#scenario/scenario.ts';

/** The schema of each JSON document that the program writes, and of each line that it reads, by name. */
const outputSchemas: Readonly<Record<string, z.ZodType>> = {
  distance: distanceJson,
  'sea-distance': seaDistanceJson,
  'distance-question-line': distanceQuestionLine,
  'distance-answer-line': distanceAnswerLine,
  ring: ringCollectionJson,
  'ring-question-line': ringQuestionLine,
  'ring-answer-line': ringAnswerLine,
  near: nearJson,
  situation: situationJson,
  difference: differenceJson,
  depth: depthJson,
  failure: failureJson,
  sweep: sweepJson,
  'sweep-scenario-line': sweepScenarioLine,
  'sweep-answer-line': sweepAnswerLine,
  places: z.array(place),
  systems: z.array(system),
  claims: z.array(checkedClaimJson),
  check: z.union([checkedFigureJson, checkedClaimJson]),
  presets: z.array(preset),
  conditions: z.array(condition),
  validation: validationJson,
};

/** The JSON Schema files (draft 2020-12) of what is written and read, by file name, the same bytes every time. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const written = Object.entries(outputSchemas).map(([name, schema]) =>
    schemaFile(name, z.toJSONSchema(schema, { io: 'output' })),
  );
  return new Map([...written, schemaFile(`scenario.v${scenarioVersion}`, scenarioFileSchema())]);
}

/** The schema of scenario files as they may come in: fields with a default may be missing, and unknown ones are kept. */
function scenarioFileSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(scenarioFile, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

function schemaFile(name: string, { $schema, ...rest }: z.core.JSONSchema.JSONSchema) {
  const file = `${name}.schema.json`;
  const titled = { $schema, $id: file, title: `basing-atlas: ${name}`, ...rest };
  return [file, `${JSON.stringify(titled, null, 2)}\n`] as const;
}
