/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.openapi.crd.ControllerKinds;
import org.gitopsmaven.openapi.crd.CustomKind;
import org.gitopsmaven.openapi.crd.CustomResourceDefinition;
import org.gitopsmaven.openapi.crd.Defaults;
import org.gitopsmaven.openapi.kubernetes.AbsentKind;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** One object against one version. */
final class StructureCheck {

    private final YamlMapping object;
    private final Gvk gvk;
    private final YamlDialect dialect;
    private final CustomKinds customKinds;
    private final CompiledRules compiledRules;
    private final Consumer<Fault> found;

    StructureCheck(
            YamlMapping object,
            Gvk gvk,
            YamlDialect dialect,
            CustomKinds customKinds,
            CompiledRules compiledRules,
            Consumer<Fault> found) {
        this.object = object;
        this.gvk = gvk;
        this.dialect = dialect;
        this.customKinds = customKinds;
        this.compiledRules = compiledRules;
        this.found = found;
    }

    void run(KindLookup lookup, RenderTarget target) {
        Optional<KindSchema> builtIn = lookup.builtIn(gvk);
        Optional<KindSchema> custom = builtIn.isPresent() ? Optional.empty() : custom(lookup, target);
        if (builtIn.isPresent()) {
            walk(object, builtIn.get(), found);
        } else if (custom.isPresent()) {
            walk(Defaults.in(object, custom.get().schema(), dialect), custom.get(), found);
        } else {
            customKinds.refusing(gvk, target).ifPresentOrElse(this::refused, () -> located(lookup));
        }
    }

    private Optional<KindSchema> custom(KindLookup lookup, RenderTarget target) {
        return customKinds
                .find(gvk, target)
                .flatMap(definition -> definition.version(gvk.version()))
                .map(kind -> kind.schema(lookup.metadata()));
    }

    private void located(KindLookup lookup) {
        try {
            Optional<LocatedKind> known = customKinds.located(gvk);
            if (known.isPresent()) {
                KindSchema schema = known.get().kind().schema(lookup.metadata());
                walk(Defaults.in(object, schema.schema(), dialect), schema, found);
                JsonSchema wider = known.get().wider();
                if (wider != null) {
                    new WiderCheck(dialect, Encryption.of(object), found).check(object, wider);
                }
            } else {
                ofController(lookup);
            }
        } catch (GitOpsException fault) {
            Location place = fault.location();
            found.accept(Fault.of(
                            StructureRules.MISSING,
                            FieldPath.ROOT,
                            object,
                            (place == null ? "" : place + ": ") + fault.message())
                    .as(Severity.ERROR));
        }
    }

    private void ofController(KindLookup lookup) {
        Optional<KindSchema> known = ControllerKinds.get().find(gvk, lookup.metadata());
        if (known.isPresent()) {
            walk(object, known.get(), fault -> found.accept(mayBeRight(fault) ? fault.as(Severity.WARNING) : fault));
        } else {
            unknown(lookup);
        }
    }

    /**
     * Fields and choices are added from version to version, and nobody brought the CRD; and what is missing may be
     * what a Kustomization of Flux patches in.
     */
    private static boolean mayBeRight(Fault fault) {
        return fault.rule().equals(StructureRules.UNKNOWN_FIELD)
                || fault.rule().equals(StructureRules.ENUM)
                || fault.rule().equals(StructureRules.REQUIRED);
    }

    private void walk(YamlMapping tree, KindSchema kind, Consumer<Fault> found) {
        if (kind.deprecation() != null) {
            found.accept(Fault.of(
                            StructureRules.REMOVED,
                            FieldPath.ROOT,
                            object,
                            gvk.apiVersion() + " " + gvk.kind() + " is deprecated: " + kind.deprecation())
                    .as(Severity.WARNING));
        }
        if (kind.schema() instanceof Schema.Object schema) {
            boolean confidential = gvk.group().isEmpty() && gvk.kind().equals("Secret");
            CountedFaults counted = new CountedFaults(found);
            new StructureWalk(dialect, Encryption.of(object), confidential, counted).root(tree, schema.type());
            if (kind.hasExpressions() && counted.errors() == 0) {
                new ExpressionWalk(dialect, compiledRules, found).object(tree, schema);
            }
        }
    }

    private void refused(CustomResourceDefinition definition) {
        List<String> served = definition.versions().stream()
                .filter(CustomKind::isServed)
                .map(CustomKind::version)
                .toList();
        found.accept(Fault.of(
                StructureRules.REMOVED,
                FieldPath.ROOT,
                object,
                gvk.apiVersion() + " " + gvk.kind() + " is not served by its CRD, which has "
                        + String.join(", ", served)));
    }

    private void unknown(KindLookup lookup) {
        Optional<AbsentKind> absent = lookup.absent(gvk);
        String name = gvk.apiVersion() + " " + gvk.kind();
        YamlNode version = object.get("apiVersion");
        if (version != null && gvk.version().indexOf('/') >= 0) {
            String message = "'" + gvk.apiVersion() + "' is no version: it has a group, one '/' and the version";
            found.accept(Fault.of(StructureRules.UNKNOWN_KIND, FieldPath.ROOT.field("apiVersion"), version, message));
            return;
        }
        if (absent.isPresent()) {
            Gvk replacement = absent.get().replacement();
            String use = replacement == null ? "" : "; use " + replacement.apiVersion() + " " + replacement.kind();
            found.accept(Fault.ofVersion(
                    StructureRules.REMOVED,
                    FieldPath.ROOT,
                    object,
                    name + " is not served",
                    " (" + absent.get().why() + ")" + use));
        } else if (lookup.isOwnGroup(gvk.group())) {
            String phrase = lookup.sameKind(gvk)
                    .map(other -> "; use " + other.apiVersion() + " " + other.kind())
                    .orElseGet(() -> Suggestion.phrase(name, names()));
            found.accept(Fault.of(StructureRules.UNKNOWN_KIND, FieldPath.ROOT, object, "there is no " + name + phrase));
        } else {
            found.accept(Fault.of(
                    StructureRules.MISSING, FieldPath.ROOT, object, "the schema of " + name + " is not known"));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Gvk kind : KubernetesCatalogue.get().kinds()) {
            names.add(kind.apiVersion() + " " + kind.kind());
        }
        return names;
    }
}
