/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A use of a template: with which parameters, on which objects, and what a violation weighs. */
public final class Constraint {

    public static final String GROUP = "constraints.gatekeeper.sh";

    private final PolicySource source;
    private final YamlMapping match;
    private final Severity severity;

    public Constraint(PolicySource source) {
        this.source = source;
        YamlMapping spec = source.document() == null ? null : source.document().mapping("spec");
        YamlMapping given = spec == null ? null : spec.mapping("match");
        this.match = given == null ? new YamlMapping() : given;
        this.severity = severity(spec == null ? null : spec.text("enforcementAction"));
    }

    private static Severity severity(@Nullable String action) {
        return switch (action == null ? "" : action.toLowerCase(Locale.ROOT)) {
            case "warn" -> Severity.WARNING;
            case "dryrun" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }

    public PolicySource source() {
        return source;
    }

    public Severity severity() {
        return severity;
    }

    /**
     * Whether the constraint concerns an object.
     *
     * @param namespace labels of the namespace that it lives in
     */
    public boolean matches(PolicyObject object, Map<String, String> namespace) {
        boolean isNamespace = object.gvk().kind().equals("Namespace");
        return kinds(object)
                && scope(object)
                && namespaces(object, isNamespace)
                && named(object)
                && LabelMatch.of(match.mapping("labelSelector")).matches(object.labels())
                && (!object.isNamespaced() && !isNamespace
                        || LabelMatch.of(match.mapping("namespaceSelector")).matches(namespace));
    }

    private boolean kinds(PolicyObject object) {
        YamlSequence kinds = match.sequence("kinds");
        if (kinds == null || kinds.isEmpty()) {
            return true;
        }
        for (YamlNode node : kinds) {
            if (node instanceof YamlMapping selector
                    && has(selector.sequence("apiGroups"), object.gvk().group())
                    && has(selector.sequence("kinds"), object.gvk().kind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(@Nullable YamlSequence wanted, String value) {
        List<String> texts = LabelMatch.texts(wanted);
        return texts.isEmpty() || texts.contains("*") || texts.contains(value);
    }

    private boolean scope(PolicyObject object) {
        String scope = match.text("scope");
        return switch (scope == null ? "*" : scope) {
            case "Cluster" -> !object.isNamespaced();
            case "Namespaced" -> object.isNamespaced();
            default -> true;
        };
    }

    /** A namespace counts by its own name; other objects without a namespace are not told apart. */
    private boolean namespaces(PolicyObject object, boolean isNamespace) {
        String own = isNamespace ? object.name() : object.namespace();
        if (own.isEmpty()) {
            return true;
        }
        List<String> wanted = LabelMatch.texts(match.sequence("namespaces"));
        List<String> excluded = LabelMatch.texts(match.sequence("excludedNamespaces"));
        return (wanted.isEmpty() || wanted.stream().anyMatch(glob -> matches(glob, own)))
                && excluded.stream().noneMatch(glob -> matches(glob, own));
    }

    private boolean named(PolicyObject object) {
        String name = match.text("name");
        return name == null || name.isEmpty() || matches(name, object.name());
    }

    /** A {@code *} at either end stands for anything. */
    private static boolean matches(String glob, String text) {
        boolean open = glob.startsWith("*");
        boolean goesOn = glob.endsWith("*");
        if (open && goesOn) {
            return text.contains(glob.length() < 2 ? "" : glob.substring(1, glob.length() - 1));
        }
        if (goesOn) {
            return text.startsWith(glob.substring(0, glob.length() - 1));
        }
        return open ? text.endsWith(glob.substring(1)) : text.equals(glob);
    }
}
