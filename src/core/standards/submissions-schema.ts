import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** Words of the list of who has to submit (报送名单), and of how departments are named. */
export const submissionsSchema = z.object({
  /** Header words of the list, by what their column holds. `special` and `amount` together are the figures given for 专项. */
  headers: z.object({ department: words, departmentCode: words, unit: words, unitCode: words, special: words, specialCode: words, amount: words }),
  /** What stands behind a department's name where its own office is meant: 本级, 机关. */
  ownOffice: words,
  /** How many digits of a unit's code are those of its department. */
  departmentDigits: z.number().int().positive(),
});

export type SubmissionWords = z.infer<typeof submissionsSchema>;
