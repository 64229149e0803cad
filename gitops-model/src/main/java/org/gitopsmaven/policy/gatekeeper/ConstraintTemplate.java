/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.Optional;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A template of constraints: the kind that it defines, and its code in one language or in two. */
public final class ConstraintTemplate {

    private static final String GROUP = "templates.gatekeeper.sh";
    private static final String KIND = "ConstraintTemplate";
    private static final String CEL = "K8sNativeValidation";
    private static final String REGO = "Rego";

    private final PolicySource source;
    private final YamlMapping document;

    private ConstraintTemplate(PolicySource source, YamlMapping document) {
        this.source = source;
        this.document = document;
    }

    /** The template that a document is; empty for other documents. */
    public static Optional<ConstraintTemplate> of(PolicySource source) {
        YamlMapping document = source.document();
        boolean isTemplate =
                source.gvk().kind().equals(KIND) && source.gvk().group().equals(GROUP);
        return document == null || !isTemplate
                ? Optional.empty()
                : Optional.of(new ConstraintTemplate(source, document));
    }

    public PolicySource source() {
        return source;
    }

    /** The kind of the constraints that use it. */
    public String constraintKind() {
        YamlNode kind = document.at("spec", "crd", "spec", "names", "kind");
        return kind == null ? "" : kind.toString();
    }

    /** Its code in CEL. */
    public Optional<YamlMapping> cel() {
        return Optional.ofNullable(code(CEL));
    }

    /** Whether it has code in Rego. */
    public boolean hasRego() {
        return rego().isPresent();
    }

    /** Its code in Rego, which lies in {@code code} or, as it did before there was CEL, in the target itself. */
    Optional<RegoCode> rego() {
        YamlMapping code = code(REGO);
        YamlMapping target = target();
        if (code != null) {
            return RegoCode.of(code);
        }
        return target == null ? Optional.empty() : RegoCode.of(target);
    }

    private @Nullable YamlMapping code(String engine) {
        YamlMapping target = target();
        for (YamlMapping code : Mappings.of(target == null ? null : target.sequence("code"))) {
            if (engine.equals(code.text("engine"))) {
                return code.mapping("source");
            }
        }
        return null;
    }

    /** Gatekeeper takes no more than one. */
    private @Nullable YamlMapping target() {
        return document.at("spec", "targets") instanceof YamlSequence targets
                        && !targets.isEmpty()
                        && targets.get(0) instanceof YamlMapping target
                ? target
                : null;
    }
}
