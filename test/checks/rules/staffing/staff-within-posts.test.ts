import { staffWithinPosts } from '../../../../src/checks/rules/staffing/staff-within-posts';
import { testRule } from '../../rule-tester';

testRule(staffWithinPosts, {
  valid: [
    {
      name: 'fewer people than posts, and as many',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,23,22
        　行政编制,6,5
        　事业编制,17,17`,
      says: ['C4 exceeds consistent', 'C5 exceeds consistent', 'C6 exceeds consistent'],
    },
    {
      name: 'the retired, and staff without posts',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,23,22
        　行政编制,23,22
        　编外聘用人员,0,0
        退休人员,0,2`,
      says: ['C4 exceeds consistent', 'C5 exceeds consistent'],
    },
    {
      name: 'posts or people not filled in, or in words',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,,22
        　行政编制,6,
        　事业编制,未核定,17`,
      says: ['C6 exceeds undecided: notANumber'],
    },
    {
      name: 'about so many',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,20,约22人`,
      says: ['C4 exceeds undecided: hedge'],
    },
    { name: 'no table of staff', sheets: '说明\n编制数见三定方案' },
  ],
  invalid: [
    {
      name: 'more people than posts',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,21,22
        　行政编制,5,5
        　事业编制,16,17`,
      says: ['C4 exceeds inconsistent 21', 'C5 exceeds consistent', 'C6 exceeds inconsistent 16'],
    },
    {
      name: 'people of a kind that has no posts',
      sheets: `
        人员情况
        单位：人
        项目,编制数,实有人数
        在职人员合计,5,5
        　行政编制,0,5`,
      says: ['C4 exceeds consistent', 'C5 exceeds inconsistent 0'],
    },
  ],
});
