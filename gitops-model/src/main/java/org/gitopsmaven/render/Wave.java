/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gitopsmaven.render.DefinedTargets.Defined;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.TargetFilter;

/**
 * Targets that were found at one time.
 *
 * @param all of them
 * @param wanted those that are rendered for the user
 * @param lookedInto those that are rendered because they may define others
 */
record Wave(List<RenderTarget> all, List<RenderTarget> wanted, List<RenderTarget> lookedInto) {

    private static final Wave NONE = new Wave(List.of(), List.of(), List.of());

    Wave {
        all = List.copyOf(all);
        wanted = List.copyOf(wanted);
        lookedInto = List.copyOf(lookedInto);
    }

    static Wave first(List<RenderTarget> targets, TargetFilter filter) {
        List<Defined> first = new ArrayList<>();
        for (RenderTarget target : targets) {
            first.add(new Defined(target, null));
        }
        return of(first, filter);
    }

    static Wave of(List<Defined> found, TargetFilter filter) {
        List<RenderTarget> all = new ArrayList<>();
        List<RenderTarget> wanted = new ArrayList<>();
        List<RenderTarget> lookedInto = new ArrayList<>();
        for (Defined each : found) {
            all.add(each.target());
            if (filter.wants(each.target(), each.parent())) {
                wanted.add(each.target());
            } else if (filter.looksInto(each.target())) {
                lookedInto.add(each.target());
            }
        }
        return new Wave(all, wanted, lookedInto);
    }

    /** All that are rendered. */
    List<RenderTarget> rendered() {
        return Stream.concat(wanted.stream(), lookedInto.stream()).toList();
    }

    /** Those of this wave that are in a list. */
    Wave among(List<RenderTarget> some) {
        return some.size() == wanted.size() + lookedInto.size() ? this : only(new HashSet<>(some)::contains);
    }

    /** Those of this wave that are not in another one. */
    Wave without(Wave other) {
        if (other == this) {
            return NONE;
        }
        Set<RenderTarget> gone = new HashSet<>(other.rendered());
        return only(target -> !gone.contains(target));
    }

    /** This wave and another one. */
    Wave and(Wave other) {
        if (isNone(other)) {
            return this;
        }
        return isNone(this)
                ? other
                : new Wave(
                        Stream.concat(all.stream(), other.all.stream()).toList(),
                        Stream.concat(wanted.stream(), other.wanted.stream()).toList(),
                        Stream.concat(lookedInto.stream(), other.lookedInto.stream())
                                .toList());
    }

    private static boolean isNone(Wave wave) {
        return wave.all.isEmpty() && wave.isEmpty();
    }

    private Wave only(Predicate<RenderTarget> condition) {
        return new Wave(
                all.stream().filter(condition).toList(),
                wanted.stream().filter(condition).toList(),
                lookedInto.stream().filter(condition).toList());
    }

    boolean isEmpty() {
        return wanted.isEmpty() && lookedInto.isEmpty();
    }
}
