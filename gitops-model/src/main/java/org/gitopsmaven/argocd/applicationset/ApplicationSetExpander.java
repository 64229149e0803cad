/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Expands ApplicationSets without a cluster. Has no state of its own and may be used by many threads. Ported from
 * {@code applicationset/controllers/template}.
 */
public final class ApplicationSetExpander {

    /** The finalizer by which Argo CD deletes what an Application made. */
    public static final String FINALIZER = "resources-finalizer.argocd.argoproj.io";

    private static final int MOST = 100_000;

    private final ExpansionContext context;

    public ApplicationSetExpander(ExpansionContext context) {
        this.context = context;
    }

    /** All Applications of an ApplicationSet, in the order of its generators. */
    public Expansion expand(Resource applicationSet) {
        try {
            FieldReader spec = FieldReader.of(applicationSet.content()).childOrEmpty("spec");
            return new Run(applicationSet, spec).expand();
        } catch (GitOpsException e) {
            return new Expansion(List.of(), List.of(e));
        }
    }

    private final class Run {

        private final Resource applicationSet;
        private final FieldReader spec;
        private final ParameterText text;
        private final TreeTemplate trees;
        private final List<GeneratedApplication> applications = new ArrayList<>();
        private final List<GitOpsException> problems = new ArrayList<>();

        Run(Resource applicationSet, FieldReader spec) {
            this.applicationSet = applicationSet;
            this.spec = spec;
            this.text = ParameterText.of(spec.flag("goTemplate"), spec.texts("goTemplateOptions"));
            this.trees = new TreeTemplate(text);
        }

        Expansion expand() {
            YamlMapping template = spec.childOrEmpty("template").mapping();
            String project = spec.childOrEmpty("template").childOrEmpty("spec").text("project");
            for (FieldReader entry : spec.list("generators")) {
                try {
                    new GeneratorSet(context, text, !project.isEmpty())
                            .run(entry, template, new GoMap())
                            .forEach(this::render);
                } catch (GitOpsException e) {
                    problems.add(located(e, entry));
                }
            }
            return new Expansion(applications, problems);
        }

        private void render(GeneratorSet.Result result) {
            for (GoMap params : result.parameters()) {
                if (applications.size() >= MOST) {
                    throw new GitOpsException("more than " + MOST + " Applications", spec.location());
                }
                try {
                    applications.add(
                            new GeneratedApplication(application(result.template(), params), Parameters.flat(params)));
                } catch (GitOpsException e) {
                    problems.add(of(params, located(e, spec)));
                }
            }
        }

        /** A fault of what nobody has a hint for, with the file or directory whose parameters were put in. */
        private static GitOpsException of(GoMap params, GitOpsException e) {
            Map<String, String> flat = Parameters.flat(params);
            String path = flat.getOrDefault("path.path", flat.getOrDefault("path", ""));
            if (path.isEmpty() || e.hint() != null || !e.rule().equals(GitOpsException.FAULT)) {
                return e;
            }
            String file = flat.getOrDefault("path.filename", "");
            String place = file.isEmpty() ? path : path + "/" + file;
            return new GitOpsException(e.message(), e.location(), "the parameters are those of " + place, e);
        }

        private YamlMapping application(YamlMapping template, GoMap params) {
            YamlMapping application = skeleton(template);
            if (params.isTrue()) {
                application = trees.render(application, params);
                addFinalizer(application);
            }
            YamlNode patch = spec.node("templatePatch");
            if (patch instanceof YamlScalar scalar) {
                application = TemplatePatch.apply(
                        application, text.render(scalar, params), scalar.mark().location());
            }
            YamlMapping metadata = metadata(application);
            metadata.remove("namespace");
            if (!applicationSet.namespace().isEmpty()) {
                metadata.put("namespace", YamlScalar.string(applicationSet.namespace()));
            }
            return application;
        }

        private YamlMapping skeleton(YamlMapping template) {
            YamlMapping application = new YamlMapping(
                    List.of(),
                    template.style(),
                    null,
                    template.mark().line() == 0 ? applicationSet.content().mark() : template.mark(),
                    null);
            application.put("apiVersion", YamlScalar.string("argoproj.io/v1alpha1"));
            application.put("kind", YamlScalar.string("Application"));
            copy(template.entry("metadata"), application);
            copy(template.entry("spec"), application);
            return application;
        }

        private void copy(@Nullable YamlEntry entry, YamlMapping into) {
            if (entry != null) {
                into.add(new YamlEntry(entry.key(), entry.value().copy()));
            }
        }

        private void addFinalizer(YamlMapping application) {
            boolean preserve = spec.childOrEmpty("syncPolicy").flag("preserveResourcesOnDeletion");
            YamlMapping metadata = metadata(application);
            YamlSequence finalizers = metadata.sequence("finalizers");
            if (!preserve && (finalizers == null || finalizers.isEmpty())) {
                metadata.put(
                        "finalizers",
                        new YamlSequence(
                                List.of(YamlScalar.string(FINALIZER)), metadata.style(), null, metadata.mark(), null));
            }
        }

        private static YamlMapping metadata(YamlMapping application) {
            YamlMapping metadata = application.mapping("metadata");
            if (metadata == null) {
                metadata = new YamlMapping();
                application.put("metadata", metadata);
            }
            return metadata;
        }

        private static GitOpsException located(GitOpsException e, FieldReader place) {
            return e.location() != null ? e : new GitOpsException(e.message(), place.location(), e.hint(), e);
        }
    }
}
