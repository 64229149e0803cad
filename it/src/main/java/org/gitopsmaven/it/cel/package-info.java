/**
 * Runs upstream's suites against the CEL environment and the policies. They are read from checkouts that the caller
 * names and are no part of this project.
 */
@NullMarked
package org.gitopsmaven.it.cel;

import org.jspecify.annotations.NullMarked;
