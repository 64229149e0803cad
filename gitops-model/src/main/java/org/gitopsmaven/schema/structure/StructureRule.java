/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestValidator;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** Every object has the structure of its kind, in each of the versions of Kubernetes that are asked for. */
public final class StructureRule implements ManifestValidator {

    private static final String LIST = "List";

    private final TargetVersions versions;
    private final Map<KubernetesVersion, KindLookup> lookups = new LinkedHashMap<>();
    private final Map<EnvironmentName, List<KindLookup>> byEnvironment = new ConcurrentHashMap<>();
    private final CustomKinds customKinds;
    private final CompiledRules compiledRules = new CompiledRules();

    public StructureRule(TargetVersions versions, CustomKinds customKinds) {
        KubernetesCatalogue catalogue = KubernetesCatalogue.get();
        this.versions = versions;
        for (KubernetesVersion version : versions.all()) {
            lookups.put(version, new KindLookup(catalogue.at(version)));
        }
        this.customKinds = customKinds;
    }

    /** What there is to say of the schemas of a version: that those of its neighbour serve in their place. */
    public static Optional<Finding> note(KubernetesVersion version) {
        for (KubernetesVersion known : KubernetesCatalogue.get().versions()) {
            if (known.compareTo(version) >= 0) {
                return known.equals(version)
                        ? Optional.empty()
                        : Optional.of(Finding.of(
                                StructureRules.MISSING,
                                "Kubernetes " + version + " is checked with the schemas of " + known));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Rule> rules() {
        return StructureRules.ALL;
    }

    @Override
    public void validate(Manifest object, Consumer<Finding> found) {
        if (!Objects.isClientSide(object.gvk())) {
            validate(object.resource().content(), object.gvk(), object, found);
        }
    }

    /** Whether every version that counts for the object has a schema of its kind of its own. */
    public boolean isBuiltIn(Manifest object) {
        for (KindLookup lookup : lookups(object.target())) {
            if (lookup.builtIn(object.gvk()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<KindLookup> lookups(RenderTarget target) {
        List<KindLookup> wanted = byEnvironment.get(target.environment());
        if (wanted == null) {
            wanted = new ArrayList<>();
            for (KubernetesVersion version : new TreeSet<>(versions.of(target.environment()))) {
                wanted.add(java.util.Objects.requireNonNull(lookups.get(version)));
            }
            byEnvironment.put(target.environment(), wanted);
        }
        return wanted;
    }

    private void validate(YamlMapping content, Gvk gvk, Manifest object, Consumer<Finding> found) {
        YamlSequence items = gvk.kind().endsWith(LIST) ? content.sequence("items") : null;
        if (items != null) {
            for (YamlNode item : items) {
                if (item instanceof YamlMapping mapping) {
                    validate(mapping, Gvk.of(mapping), object, found);
                }
            }
        } else if (!gvk.kind().isEmpty() && !gvk.version().isEmpty()) {
            List<KindLookup> wanted = lookups(object.target());
            VersionedFaults faults = new VersionedFaults(wanted);
            for (KindLookup lookup : wanted) {
                faults.at(lookup.version());
                new StructureCheck(content, gvk, object.dialect(), customKinds, compiledRules, faults)
                        .run(lookup, object.target());
            }
            faults.report(object.resource(), found);
        }
    }
}
