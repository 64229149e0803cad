/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/** A selector ready to be matched: its regular expressions have to match the whole text. */
public final class SelectorPattern {

    private final Selector selector;
    private final @Nullable GoRegexp group;
    private final @Nullable GoRegexp version;
    private final @Nullable GoRegexp kind;
    private final @Nullable GoRegexp name;
    private final @Nullable GoRegexp namespace;
    private final Lazy labels;
    private final Lazy annotations;

    private SelectorPattern(Selector selector) {
        this.selector = selector;
        this.group = pattern(selector.gvk().group());
        this.version = pattern(selector.gvk().version());
        this.kind = pattern(selector.gvk().kind());
        this.name = pattern(selector.name());
        this.namespace = pattern(selector.namespace());
        this.labels = new Lazy(selector.labels());
        this.annotations = new Lazy(selector.annotations());
    }

    /**
     * Compiles a selector.
     *
     * @throws KustomizeException for a regular expression that is none
     */
    public static SelectorPattern of(Selector selector) {
        return new SelectorPattern(selector);
    }

    public Selector selector() {
        return selector;
    }

    /** Whether kind, name and namespace of an id match. */
    public boolean matches(ObjectId id) {
        return matches(id.gvk()) && matchesName(id.name()) && matchesNamespace(id.namespace());
    }

    public boolean matches(Gvk gvk) {
        return matches(group, gvk.group()) && matches(version, gvk.version()) && matches(kind, gvk.kind());
    }

    public boolean matchesName(String text) {
        return matches(name, text);
    }

    public boolean matchesNamespace(String text) {
        return matches(namespace, text);
    }

    /**
     * Whether the label selector matches.
     *
     * @throws KustomizeException for a selector that is none
     */
    public boolean matchesLabels(Map<String, String> texts) {
        return labels.get().matches(texts);
    }

    /**
     * Whether the annotation selector matches.
     *
     * @throws KustomizeException for a selector that is none
     */
    public boolean matchesAnnotations(Map<String, String> texts) {
        return annotations.get().matches(texts);
    }

    private static boolean matches(@Nullable GoRegexp pattern, String text) {
        return pattern == null || pattern.matches(text);
    }

    private static @Nullable GoRegexp pattern(String expression) {
        return expression.isEmpty() ? null : GoRegexp.whole(expression);
    }

    /** A label selector that is parsed when it is needed: a wrong one is no fault where there is nothing to select. */
    private static final class Lazy {

        private final String text;
        private @Nullable LabelSelector parsed;

        Lazy(String text) {
            this.text = text;
        }

        synchronized LabelSelector get() {
            if (parsed == null) {
                parsed = LabelSelector.parse(text);
            }
            return parsed;
        }
    }
}
