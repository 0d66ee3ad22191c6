import { z } from 'zod';

// The security policy forbids making code from text, which Zod would do for speed. To be loaded before any schema.
z.config({ jitless: true });
