package org.gitopsmaven.policy.cel;

import org.gitopsmaven.cel.CelExpression;

/** A condition that must hold for a policy to concern an object. */
record Condition(String name, CelExpression expression) {}
