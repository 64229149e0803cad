/**
 * Policies that teams enforce in their clusters, run on what a repository renders: what an engine is given, and what it
 * says. Each language has its engine in a package of its own; {@code policy.run} finds the files and asks them all.
 */
@NullMarked
package org.gitopsmaven.policy;

import org.jspecify.annotations.NullMarked;
