/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.KindOrder;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Orders the output: as loaded, or by kind and id ({@code SortOrderTransformer.go}). */
public final class SortOrderTransformer implements Transformer {

    private static final String LEGACY = "legacy";
    private static final String FIFO = "fifo";

    private final boolean legacy;
    private final Map<String, Integer> ranks;

    private SortOrderTransformer(boolean legacy, List<String> first, List<String> last) {
        this.legacy = legacy;
        this.ranks = KindOrder.ranks(first, last);
    }

    /** The order that kustomize always had. */
    public static SortOrderTransformer legacy() {
        return new SortOrderTransformer(true, KindOrder.FIRST, KindOrder.LAST);
    }

    /** The order that {@code sortOptions} asks for. */
    public static SortOrderTransformer of(YamlMapping sortOptions) {
        String order = ObjectFields.text(sortOptions, "order");
        YamlMapping options = sortOptions.mapping("legacySortOptions");
        if (!order.equals(LEGACY) && !order.equals(FIFO)) {
            throw new KustomizeException(
                    "the field 'sortOptions.order' must be one of [fifo, legacy]",
                    sortOptions.mark().location());
        }
        if (order.equals(FIFO) && options != null) {
            throw new KustomizeException(
                    "the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', "
                            + "not 'legacy'",
                    options.mark().location());
        }
        return options == null
                ? new SortOrderTransformer(order.equals(LEGACY), KindOrder.FIRST, KindOrder.LAST)
                : new SortOrderTransformer(true, texts(options, "orderFirst"), texts(options, "orderLast"));
    }

    @Override
    public void transform(ResMap resources) {
        if (!legacy) {
            return;
        }
        List<Ranked> sorted = new ArrayList<>();
        for (KustomizeResource resource : resources.resources()) {
            sorted.add(Ranked.of(resource, rank(resource.gvk())));
        }
        sorted.sort(this::compare);
        List<KustomizeResource> inOrder = new ArrayList<>(sorted.size());
        for (Ranked ranked : sorted) {
            inOrder.add(ranked.resource());
        }
        try {
            resources.replaceAll(inOrder);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("SortOrderTransformer: Failed to append to resources", e);
        }
    }

    private int rank(Gvk gvk) {
        return ranks.getOrDefault(gvk.kind(), 0);
    }

    /** A resource with the texts it is ordered by. */
    private record Ranked(KustomizeResource resource, int rank, Gvk gvk, String kindText, String idText) {

        static Ranked of(KustomizeResource resource, int rank) {
            ObjectId id = resource.currentId();
            Gvk gvk = id.gvk();
            String kindText = or(gvk.group(), "~G") + "_" + or(gvk.version(), "~V") + "_" + or(gvk.kind(), "~K");
            String idText = or(gvk.kind(), "[noKind]") + "." + or(gvk.version(), "[noVer]") + "."
                    + or(gvk.group(), "[noGrp]") + "|" + or(id.namespace(), "~X") + "|" + or(id.name(), "~N");
            return new Ranked(resource, rank, gvk, kindText, idText);
        }

        private static String or(String text, String instead) {
            return text.isEmpty() ? instead : text;
        }

        boolean isCoreNamespaceBeside(Ranked other) {
            return gvk.kind().equals("Namespace")
                    && other.gvk.kind().equals("Namespace")
                    && (gvk.group().isEmpty() || other.gvk.group().isEmpty());
        }
    }

    private int compare(Ranked one, Ranked other) {
        if (one.gvk().equals(other.gvk())) {
            return one.idText().compareTo(other.idText());
        }
        if (one.rank() != other.rank()) {
            return Integer.compare(one.rank(), other.rank());
        }
        int byKind = one.kindText().compareTo(other.kindText());
        return one.isCoreNamespaceBeside(other) ? -byKind : byKind;
    }

    private static List<String> texts(YamlMapping mapping, String field) {
        @Nullable YamlSequence sequence = mapping.sequence(field);
        List<String> texts = new ArrayList<>();
        if (sequence != null) {
            for (YamlNode item : sequence) {
                texts.add(((YamlScalar) item).text());
            }
        }
        return texts;
    }
}
