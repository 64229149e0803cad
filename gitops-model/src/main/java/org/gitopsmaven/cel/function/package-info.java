/**
 * The functions that Kubernetes and Kyverno add to CEL, one library each: signatures and bodies in plain Java, without
 * the library that evaluates expressions.
 */
@NullMarked
package org.gitopsmaven.cel.function;

import org.jspecify.annotations.NullMarked;
