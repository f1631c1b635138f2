import type { WorkflowEngine, CompileSchema, WorkflowSource } from './case-workflow.js';

export declare const createWorkflow: (source: WorkflowSource, compile: CompileSchema) => WorkflowEngine;
