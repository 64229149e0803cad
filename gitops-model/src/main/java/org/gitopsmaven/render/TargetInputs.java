/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.PartsHash.Sum;
import org.gitopsmaven.render.TreeContents.FileContent;
import org.gitopsmaven.repository.ArgoRepositories;
import org.gitopsmaven.repository.ArgoSource;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.Source;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * A hash of all that the rendering of a target depends on: its definition, what it read, which files there are, what the
 * repository says of itself, and the program. What the clusters of Flux hold can come from any file, so there all count.
 */
final class TargetInputs {

    private static final String DEFINITIONS = "CustomResourceDefinition";

    private final SourceTree tree;
    private final ArgoSettings argocd;
    private final TreeContents contents;
    private final ArgoRepositories repositories;
    private @Nullable Sum common;
    private boolean unknown;
    private @Nullable Sum scopes;
    private @Nullable Sum whole;

    TargetInputs(SourceTree tree, ArgoSettings argocd) {
        this.tree = tree;
        this.argocd = argocd;
        this.contents = new TreeContents(tree);
        this.repositories = new ArgoRepositories(tree, argocd);
    }

    /** Looks at the files now, so that one that comes later is another state. */
    void look() {
        try {
            common();
        } catch (GitOpsException e) {
            unknown = true; // such as too many files: nothing is taken over
        }
    }

    String relative(Path file) {
        return contents.relative(file);
    }

    /** The hash; empty when the target depends on more than can be told. */
    Optional<Sum> sum(RenderTarget target, Collection<Path> reads) {
        if (unknown) {
            return Optional.empty();
        }
        try {
            Set<Path> files = new TreeSet<>(reads);
            files.addAll(directories(target.source()));
            PartsHash hash = new PartsHash().add(common()).add(target.id()).add(target.controller());
            hash.add(target.namespace());
            boolean told = addSource(hash, target.source());
            for (Path file : files) {
                FileContent content = contents.of(file);
                hash.add(contents.relative(file)).add(content.sum());
                told &= isTold(target.source(), content);
            }
            return told ? Optional.of(hash.sum()) : Optional.empty();
        } catch (GitOpsException e) {
            return Optional.empty(); // whoever renders it tells what is wrong
        }
    }

    private Set<Path> directories(Source source) {
        Set<Path> files = new HashSet<>();
        if (source instanceof ArgoSource application) {
            for (ApplicationSource each : application.application().sources()) {
                files.addAll(contents.below(root(each).resolve(each.path()).normalize()));
            }
        } else {
            files.addAll(source instanceof FluxSource ? Set.of() : contents.below(source.directory()));
            files.addAll(source.otherInputs());
        }
        return files;
    }

    private Path root(ApplicationSource source) {
        Optional<Path> root =
                source.isChart() ? Optional.empty() : repositories.root(source.repoUrl(), source.targetRevision());
        return root.filter(path -> path.startsWith(tree.root()))
                .orElseThrow(() -> new GitOpsException(source.repoUrl() + " lies outside of the repository"));
    }

    private boolean addSource(PartsHash hash, Source source) {
        hash.add(source.type()).add(contents.relative(source.directory()));
        if (source instanceof ArgoSource application) {
            YamlMapping definition = application.application().content();
            hash.add(argocd).add((YamlNode) definition).add(scopes());
            return !asksRevision(definition);
        }
        if (source instanceof FluxSource definition) {
            hash.add((YamlNode) definition.object().content())
                    .add(definition.scope())
                    .add(whole());
        } else {
            hash.add(source.identity().toString());
        }
        return true;
    }

    private static boolean asksRevision(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> asksRevision(entry.value()));
        }
        return node instanceof YamlSequence sequence
                ? sequence.items().stream().anyMatch(TargetInputs::asksRevision)
                : node instanceof YamlScalar scalar && scalar.text().contains(TreeContents.REVISION);
    }

    // files of a chart elsewhere are not told, an inflated one can hold random values, each push has another commit
    private static boolean isTold(Source source, FileContent content) {
        boolean kustomizes = source instanceof KustomizeSource || source instanceof ArgoSource;
        return !content.links()
                && !(kustomizes && content.inflates())
                && !(source instanceof ArgoSource && content.tellsRevision());
    }

    /** What all targets depend on. */
    private synchronized Sum common() {
        if (common == null) {
            PartsHash hash = new PartsHash().add(Program.identity()).add(tree.root());
            contents.names().forEach(hash::add);
            for (Path settings : GitOpsYaml.filesIn(tree)) {
                hash.add(contents.of(settings).sum());
            }
            common = hash.sum();
        }
        return common;
    }

    /** The definitions of kinds, by which Applications put a namespace into objects or none. */
    private synchronized Sum scopes() {
        if (scopes == null) {
            PartsHash hash = new PartsHash();
            for (Path file : tree.yamlFiles()) {
                if (defines(file)) {
                    hash.add(contents.relative(file)).add(contents.of(file).sum());
                }
            }
            scopes = hash.sum();
        }
        return scopes;
    }

    private boolean defines(Path file) {
        try {
            return tree.read(file).contains(DEFINITIONS);
        } catch (GitOpsException e) {
            return false; // nor is it one for who renders
        }
    }

    private synchronized Sum whole() {
        if (whole == null) {
            PartsHash hash = new PartsHash();
            for (String name : contents.names()) {
                hash.add(contents.of(tree.root().resolve(name)).sum());
            }
            whole = hash.sum();
        }
        return whole;
    }
}
