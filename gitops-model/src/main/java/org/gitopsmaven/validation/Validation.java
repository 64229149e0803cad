/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.schema.BackendPortRule;
import org.gitopsmaven.schema.DataKeyRule;
import org.gitopsmaven.schema.DuplicateKeyRule;
import org.gitopsmaven.schema.DuplicateResourceRule;
import org.gitopsmaven.schema.IdentityRule;
import org.gitopsmaven.schema.ReferenceRule;
import org.gitopsmaven.schema.WellFormedRule;
import org.gitopsmaven.schema.World;
import org.gitopsmaven.schema.named.NamedSchemaRule;
import org.gitopsmaven.schema.object.ManifestSetValidator;
import org.gitopsmaven.schema.object.ManifestValidator;
import org.gitopsmaven.schema.object.ObjectRules;
import org.gitopsmaven.schema.object.ScopeRule;
import org.gitopsmaven.schema.object.SelectionRule;
import org.gitopsmaven.schema.object.ServiceTargetRule;
import org.gitopsmaven.schema.structure.CustomKinds;
import org.gitopsmaven.schema.structure.StructureRule;
import org.gitopsmaven.secret.SecretRules;

/** Runs every validator over the source files and over what they render to. */
public final class Validation {

    private final ValidationOptions options;
    private final List<Validator<SourceFile>> ofFiles;
    private final List<ManifestValidator> ofObjects;
    private final List<ManifestSetValidator> ofRenderings;

    /**
     * @throws GitOpsException when a severity is set for a rule that there is not
     */
    public Validation(ValidationOptions options) {
        this.options = options;
        this.ofFiles = List.of(new WellFormedRule(), new DuplicateKeyRule());
        this.ofObjects = List.of(new IdentityRule(), new ObjectRules(options.severities()::isOff));
        World world = options.world();
        this.ofRenderings = new ArrayList<>(List.of(
                new DuplicateResourceRule(),
                new ServiceTargetRule(world.isClosed()),
                new BackendPortRule(),
                new DataKeyRule(),
                new ReferenceRule(world)));
        if (world.isClosed()) {
            ofRenderings.add(new SelectionRule());
        }
        for (KubernetesVersion version : options.kubernetesVersions().all()) {
            KubernetesCatalogue.get().at(version); // refuses those that nobody knows
        }
        if (!options.severities().areAmong(ownRules())) {
            options.severities().checkRules(rules());
        }
    }

    /** All rules that may be named in a finding; asking for them loads classes of all engines. */
    public List<Rule> rules() {
        List<Rule> all = ownRules();
        all.add(PolicyFault.RULE);
        all.add(PolicyFault.SKIPPED);
        all.addAll(SecretRules.ALL);
        all.addAll(Renderer.rules());
        all.addAll(AcceptanceRules.ALL);
        return all.stream().distinct().toList();
    }

    /** Those that need no engine. */
    private List<Rule> ownRules() {
        List<Rule> all = new ArrayList<>();
        addRules(ofFiles, all);
        addRules(ofObjects, all);
        addRules(ofRenderings, all);
        all.addAll(NamedSchemaRule.all());
        all.addAll(new SelectionRule().rules());
        addRules(allOfKinds(new CustomKinds(List.of(), List.of())), all);
        return all;
    }

    private static void addRules(List<? extends Validator<?>> validators, List<Rule> all) {
        for (Validator<?> validator : validators) {
            all.addAll(validator.rules());
        }
    }

    /** Those that must have seen every rendering: one target brings the CRDs that another uses. */
    List<ManifestValidator> ofKinds(CustomKinds kinds) {
        return wanted(allOfKinds(kinds));
    }

    private List<ManifestValidator> allOfKinds(CustomKinds kinds) {
        return List.of(new StructureRule(options.kubernetesVersions(), kinds), new ScopeRule(kinds));
    }

    List<Validator<SourceFile>> ofFiles() {
        return ofFiles;
    }

    List<ManifestValidator> ofObjects() {
        return wanted(ofObjects);
    }

    List<ManifestSetValidator> ofRenderings() {
        return wanted(ofRenderings);
    }

    /** Without those whose rules are all off: what they would find does not count. */
    private <T extends Validator<?>> List<T> wanted(List<T> validators) {
        if (options.severities().areDefault()) {
            return validators;
        }
        List<T> wanted = new ArrayList<>();
        for (T validator : validators) {
            if (!options.severities().areOff(validator.rules())) {
                wanted.add(validator);
            }
        }
        return wanted;
    }

    ValidationOptions options() {
        return options;
    }

    /** Begins with a tree, before it is rendered. */
    public ValidationRun start(SourceTree tree) {
        return new ValidationRun(this, tree);
    }

    /** Validates what was rendered of a tree, in short for {@code start(tree).validate(renderings, listener)}. */
    public ValidationResult validate(SourceTree tree, List<Rendering> renderings, ValidateListener listener) {
        return start(tree).validate(renderings, listener);
    }
}
