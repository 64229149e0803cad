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
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.policy.conftest.Combination;
import org.gitopsmaven.policy.run.Policies;
import org.gitopsmaven.render.DirectoryVisitor;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.schema.named.NamedSchemaRule;
import org.gitopsmaven.schema.object.ManifestValidator;
import org.gitopsmaven.schema.structure.CrdFiles;
import org.gitopsmaven.schema.structure.CustomKinds;
import org.gitopsmaven.schema.structure.SchemaLocations;
import org.gitopsmaven.schema.structure.StructureRule;
import org.gitopsmaven.secret.SecretRules;
import org.gitopsmaven.secret.Secrets;
import org.gitopsmaven.validation.trail.ChartTrail;
import org.jspecify.annotations.Nullable;

/** One validation of one tree: may see what is read while it is rendered, and judges what was rendered in the end. */
public final class ValidationRun {

    private final Validation validation;
    private final ValidationOptions options;
    private final SourceTree tree;
    private final HandedObjects handed = new HandedObjects();
    private final FileValidation files;
    private final DirectoryJudge early;

    ValidationRun(Validation validation, SourceTree tree) {
        this.validation = validation;
        this.options = validation.options();
        this.tree = tree;
        this.files = new FileValidation(tree, validatorsOfFiles(), handed);
        this.early = new DirectoryJudge(files, validation);
    }

    /** Whom to show large directories; null where policies want to see all objects whole in the end. */
    public @Nullable DirectoryVisitor visitor() {
        boolean whole = searchesSecrets() || !options.policies().in(tree.root()).isEmpty();
        return whole ? null : early;
    }

    /**
     * Validates the files of the tree and what was rendered of it.
     *
     * @param listener hears the findings, then each target, then the result
     */
    public ValidationResult validate(List<Rendering> renderings, ValidateListener listener) {
        FindingCollector collector = new FindingCollector(tree.root(), options.severities());
        IgnoreComments comments = new IgnoreComments();
        int number = files.validate(renderings, comments, collector);
        Consumer<Finding> tell = collector;
        List<ManifestValidator> kinds = validation.ofKinds(kinds(renderings, tell));
        List<Validator<Rendering>> besides = besides(renderings, tell);
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
        ObjectValidation whole =
                new ObjectValidation(validation.ofObjects(), kinds, validation.ofRenderings(), besides, early);
        List<List<Finding>> found = validateAll(renderings, whole, whole.ofPart());
        boolean any = false;
        for (int i = 0; i < renderings.size(); i++) {
            collector.addRefusal(renderings.get(i));
            any |= !found.get(i).isEmpty();
        }
        if (any) {
            weigh(renderings, found, collector);
        }
        ValidationResult result = result(renderings, number, comments, collector);
        for (Finding finding : result.findings()) {
            listener.found(finding);
        }
        for (TargetResult target : result.targets()) {
            listener.validated(target);
        }
        listener.finished(result);
        return result;
    }

    private void weigh(List<Rendering> renderings, List<List<Finding>> found, FindingCollector collector) {
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
    private List<Validator<Rendering>> besides(List<Rendering> renderings, Consumer<Finding> found) {
        List<Validator<Rendering>> others = new ArrayList<>();
        Optional<Validator<Rendering>> policies = policies(renderings, found);
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

    private List<List<Finding>> validateAll(List<Rendering> renderings, ObjectValidation whole, ObjectValidation part) {
        if (renderings.size() > 1 && ObjectValidation.areMany(renderings)) {
            return renderings.parallelStream()
                    .map(rendering -> validate(rendering, whole, part))
                    .toList();
        }
        List<List<Finding>> found = new ArrayList<>();
        for (Rendering rendering : renderings) {
            found.add(validate(rendering, whole, part));
        }
        return found;
    }

    /** Those of the repository and of the user; classes of engines are loaded only when there are any. */
    private Optional<Validator<Rendering>> policies(List<Rendering> renderings, Consumer<Finding> found) {
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
            List<Rendering> renderings, int number, IgnoreComments comments, FindingCollector collector) {
        AcceptanceOptions accepted = options.acceptance();
        List<Finding> all = collector.sorted();
        if (all.isEmpty() && comments.isEmpty() && !accepted.hasBaseline(tree)) {
            return new ValidationResult(all, results(renderings, all), number, List.of());
        }
        Acceptance acceptance =
                new Acceptance(accepted.comments() ? comments : new IgnoreComments(), accepted.readBaseline(tree));
        acceptance.judge(all);
        FindingCollector counted = new FindingCollector(tree.root(), options.severities());
        for (Finding finding : acceptance.counted()) {
            counted.addAsIs(finding);
        }
        if (!acceptance.isIdle()) {
            acceptance.complain(validation::rules, accepted.whole(), counted::add);
        }
        List<Finding> findings = counted.sorted();
        return new ValidationResult(findings, results(renderings, findings), number, acceptance.suppressed());
    }

    private boolean searchesSecrets() {
        return !options.severities().areDefault() && options.severities().mention(SecretRules.ALL);
    }

    /** With those about secrets only when the user asks for one of their rules, and so for all. */
    private List<Validator<SourceFile>> validatorsOfFiles() {
        List<Validator<SourceFile>> all = new ArrayList<>(validation.ofFiles());
        all.add(new NamedSchemaRule(tree));
        if (searchesSecrets()) {
            all.addAll(Secrets.validators(tree));
        }
        return all;
    }

    private List<Finding> validate(Rendering rendering, ObjectValidation whole, ObjectValidation part) {
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
