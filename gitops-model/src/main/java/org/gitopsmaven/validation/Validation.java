/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.policy.conftest.Combination;
import org.gitopsmaven.policy.run.Policies;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.RenderTarget;
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
import org.gitopsmaven.schema.structure.CrdFiles;
import org.gitopsmaven.schema.structure.CustomKinds;
import org.gitopsmaven.schema.structure.SchemaLocations;
import org.gitopsmaven.schema.structure.StructureRule;
import org.gitopsmaven.secret.SecretRules;
import org.gitopsmaven.secret.Secrets;
import org.gitopsmaven.validation.trail.ChartTrail;

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
        this.ofObjects = List.of(new IdentityRule(), new ObjectRules());
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
        if (!options.severities().areDefault()) {
            options.severities().checkRules(rules());
        }
    }

    /** All rules that may be named in a finding; asking for them loads classes of all engines. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        ofFiles.forEach(validator -> all.addAll(validator.rules()));
        ofObjects.forEach(validator -> all.addAll(validator.rules()));
        ofRenderings.forEach(validator -> all.addAll(validator.rules()));
        all.addAll(NamedSchemaRule.all());
        all.addAll(new SelectionRule().rules());
        ofKinds(new CustomKinds(List.of(), List.of())).forEach(validator -> all.addAll(validator.rules()));
        all.add(PolicyFault.RULE);
        all.add(PolicyFault.SKIPPED);
        all.addAll(SecretRules.ALL);
        all.addAll(Renderer.rules());
        all.addAll(AcceptanceRules.ALL);
        return all.stream().distinct().toList();
    }

    /** Those that must have seen every rendering: one target brings the CRDs that another uses. */
    private List<ManifestValidator> ofKinds(CustomKinds kinds) {
        return List.of(new StructureRule(options.kubernetesVersions(), kinds), new ScopeRule(kinds));
    }

    /**
     * Validates the files of a tree and what was rendered of it.
     *
     * @param listener hears the findings, then each target, then the result
     */
    public ValidationResult validate(SourceTree tree, List<Rendering> renderings, ValidateListener listener) {
        FindingCollector collector = new FindingCollector(tree.root(), options.severities());
        HandedObjects handed = new HandedObjects();
        IgnoreComments comments = new IgnoreComments();
        int files = new FileValidation(tree, validatorsOfFiles(tree), handed).validate(renderings, comments, collector);
        Consumer<Finding> tell = collector;
        List<ManifestValidator> kinds = ofKinds(kinds(renderings, tell));
        List<Validator<Rendering>> besides = besides(tree, renderings, tell);
        for (KubernetesVersion version : options.kubernetesVersions().all()) {
            StructureRule.note(version).ifPresent(tell);
        }
        if (!handed.isEmpty()) {
            // only their structure: what they refer to is where they are handed to
            Rendering handedObjects = handed.rendering(tree, renderings);
            for (ManifestValidator validator : kinds) {
                validator.validate(handedObjects, tell);
            }
        }
        List<ManifestValidator> alone = new ArrayList<>(ofObjects);
        alone.addAll(kinds);
        ObjectValidation whole = new ObjectValidation(alone, ofRenderings, besides);
        ObjectValidation part = new ObjectValidation(alone, List.of(), List.of());
        List<List<Finding>> found = validateAll(renderings, tree, whole, part);
        boolean any = false;
        for (int i = 0; i < renderings.size(); i++) {
            collector.addRefusal(renderings.get(i));
            any |= !found.get(i).isEmpty();
        }
        if (any) {
            weigh(tree, renderings, found, collector);
        }
        ValidationResult result = result(tree, renderings, files, comments, collector);
        for (Finding finding : result.findings()) {
            listener.found(finding);
        }
        for (TargetResult target : result.targets()) {
            listener.validated(target);
        }
        listener.finished(result);
        return result;
    }

    private static void weigh(
            SourceTree tree, List<Rendering> renderings, List<List<Finding>> found, FindingCollector collector) {
        SharedSources shared = new SharedSources(renderings, found);
        LoneBases bases = new LoneBases(tree.root(), renderings);
        for (int i = 0; i < renderings.size(); i++) {
            RenderTarget target = renderings.get(i).target();
            for (Finding finding : found.get(i)) {
                Finding weighed = bases.weigh(shared.weigh(finding, target), target);
                collector.add(isOfTemplate(weighed) ? new ChartTrail(tree).place(weighed, renderings.get(i)) : weighed);
            }
        }
    }

    /** Asked here, so that nothing is loaded for it where there are no charts. */
    private static boolean isOfTemplate(Finding finding) {
        Location place = finding.location();
        return place != null && place.file().contains("templates");
    }

    /** Policies and the search for secrets, where someone asks for them. */
    private List<Validator<Rendering>> besides(SourceTree tree, List<Rendering> renderings, Consumer<Finding> found) {
        List<Validator<Rendering>> others = new ArrayList<>();
        Optional<Validator<Rendering>> policies = policies(tree, renderings, found);
        if (policies.isPresent()) {
            others.add(policies.get());
        }
        if (searchesSecrets()) {
            others.add(Secrets.ofRenderings(tree));
        }
        return others;
    }

    private CustomKinds kinds(List<Rendering> renderings, Consumer<Finding> found) {
        List<Path> sources = options.crdSources();
        return sources.isEmpty()
                ? new CustomKinds(renderings, List.of())
                : new CustomKinds(renderings, CrdFiles.read(sources, found), SchemaLocations.of(sources));
    }

    private static List<List<Finding>> validateAll(
            List<Rendering> renderings, SourceTree tree, ObjectValidation whole, ObjectValidation part) {
        if (ObjectValidation.areMany(renderings)) {
            return renderings.parallelStream()
                    .map(rendering -> validate(rendering, tree, whole, part))
                    .toList();
        }
        List<List<Finding>> found = new ArrayList<>();
        for (Rendering rendering : renderings) {
            found.add(validate(rendering, tree, whole, part));
        }
        return found;
    }

    /** Those of the repository and of the user; classes of engines are loaded only when there are any. */
    private Optional<Validator<Rendering>> policies(
            SourceTree tree, List<Rendering> renderings, Consumer<Finding> found) {
        List<Path> places = options.policies().in(tree.root());
        PolicyPlaces policies = options.policies();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Policies(
                        places,
                        SuppliedValues.of(policies.values()),
                        new Combination(Set.copyOf(policies.combined()), tree.root()),
                        renderings,
                        Clock.systemUTC(),
                        found));
    }

    private ValidationResult result(
            SourceTree tree,
            List<Rendering> renderings,
            int files,
            IgnoreComments comments,
            FindingCollector collector) {
        AcceptanceOptions accepted = options.acceptance();
        List<Finding> all = collector.sorted();
        if (all.isEmpty() && comments.isEmpty() && !accepted.hasBaseline(tree)) {
            return new ValidationResult(all, results(renderings, all), files, List.of());
        }
        Acceptance acceptance =
                new Acceptance(accepted.comments() ? comments : new IgnoreComments(), accepted.readBaseline(tree));
        acceptance.judge(all);
        FindingCollector counted = new FindingCollector(tree.root(), options.severities());
        for (Finding finding : acceptance.counted()) {
            counted.addAsIs(finding);
        }
        if (!acceptance.isIdle()) {
            acceptance.complain(this::rules, accepted.whole(), counted::add);
        }
        List<Finding> findings = counted.sorted();
        return new ValidationResult(findings, results(renderings, findings), files, acceptance.suppressed());
    }

    private boolean searchesSecrets() {
        return !options.severities().areDefault() && options.severities().mention(SecretRules.ALL);
    }

    /** With those about secrets only when the user asks for one of their rules, and so for all. */
    private List<Validator<SourceFile>> validatorsOfFiles(SourceTree tree) {
        List<Validator<SourceFile>> all = new ArrayList<>(ofFiles);
        all.add(new NamedSchemaRule(tree));
        if (searchesSecrets()) {
            all.addAll(Secrets.validators(tree));
        }
        return all;
    }

    private static List<Finding> validate(
            Rendering rendering, SourceTree tree, ObjectValidation whole, ObjectValidation part) {
        return rendering.isRendered()
                ? whole.findings(rendering)
                : part.findings(RefusedDirectory.readable(tree, rendering));
    }

    private static List<TargetResult> results(List<Rendering> renderings, List<Finding> findings) {
        Map<String, List<Finding>> byTarget = new HashMap<>();
        for (Finding finding : findings) {
            for (String target : finding.targets()) {
                byTarget.computeIfAbsent(target, id -> new ArrayList<>()).add(finding);
            }
        }
        List<TargetResult> results = new ArrayList<>();
        for (Rendering rendering : renderings) {
            results.add(
                    result(rendering, byTarget.getOrDefault(rendering.target().id(), List.of())));
        }
        return results;
    }

    private static TargetResult result(Rendering rendering, List<Finding> findings) {
        return new TargetResult(
                rendering.target(), rendering.status(), rendering.resources().size(), FindingCounts.of(findings));
    }
}
