/**
 * The functions a template can call: those of {@code text/template}, of Masterminds/sprig, and Argo CD's own. What
 * depends on chance, on the clock, on the network or on the machine is refused.
 */
@NullMarked
package org.gitopsmaven.argocd.template.function;

import org.jspecify.annotations.NullMarked;
