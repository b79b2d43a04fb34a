package org.openday.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What an English file takes from the Chinese one: every key it leaves out. A list of groups that each carry a
 * {@code key} inherits group by group, so that only their words have to be written again.
 */
record Inheritance(Faults faults) {

    private static final String KEY = "key";

    MappingNode of(MappingNode own, MappingNode parent) {
        Map<String, NodeTuple> inherited = new LinkedHashMap<>();
        parent.getValue().forEach(tuple -> inherited.put(FrontMatter.key(tuple), tuple));
        List<NodeTuple> all = new ArrayList<>();
        for (NodeTuple tuple : own.getValue()) {
            all.add(whole(tuple, inherited.remove(FrontMatter.key(tuple))));
        }
        all.addAll(inherited.values());
        return new MappingNode(Tag.MAP, true, all, own.getFlowStyle(), own.getStartMark(), own.getEndMark());
    }

    private NodeTuple whole(NodeTuple own, @Nullable NodeTuple parent) {
        return parent != null
                        && own.getValueNode() instanceof SequenceNode mine
                        && parent.getValueNode() instanceof SequenceNode theirs
                        && isKeyed(mine)
                        && isKeyed(theirs)
                ? new NodeTuple(own.getKeyNode(), list(mine, theirs))
                : own;
    }

    /** In the order of the parent. */
    private SequenceNode list(SequenceNode own, SequenceNode parent) {
        Map<String, MappingNode> translated = new HashMap<>();
        own.getValue().forEach(each -> translated.put(String.valueOf(key(each)), (MappingNode) each));
        List<Node> all = new ArrayList<>();
        for (Node each : parent.getValue()) {
            MappingNode mine = translated.remove(String.valueOf(key(each)));
            all.add(mine == null ? each : of(mine, (MappingNode) each));
        }
        translated.forEach(this::unknown);
        return new SequenceNode(Tag.SEQ, true, all, own.getFlowStyle(), own.getStartMark(), own.getEndMark());
    }

    private void unknown(String key, MappingNode group) {
        faults.broken(
                Place.of(group),
                "The Chinese file has no “" + key + "” in this list: use one of its keys, or remove it.");
    }

    private static boolean isKeyed(SequenceNode list) {
        return !list.isRecursive() && list.getValue().stream().allMatch(each -> key(each) != null);
    }

    private static @Nullable String key(Node group) {
        return group instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> FrontMatter.key(tuple).equals(KEY))
                        .filter(tuple -> tuple.getValueNode() instanceof ScalarNode)
                        .map(tuple -> ((ScalarNode) tuple.getValueNode()).getValue())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
